package palpate.source.tree;

import java.util.List;
import java.util.Objects;
import palpate.source.SourceSpan;

/** A list of nodes. */
public record SequenceNode(SourceSpan span, List<Node> items) implements Node {
  public SequenceNode {
    Objects.requireNonNull(span, "span");
    items = List.copyOf(items);
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.sequence(this);
  }
}
