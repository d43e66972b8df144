package palpate.source.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import palpate.source.SourceSpan;

/** Keys with their values, each key once, in the order of the file. */
public record MappingNode(SourceSpan span, List<Entry> entries) implements Node {
  public MappingNode {
    Objects.requireNonNull(span, "span");
    entries = List.copyOf(entries);
    var keys = new HashSet<String>();
    for (var entry : entries) {
      if (!keys.add(entry.key().text())) {
        throw new IllegalArgumentException("key '" + entry.key().text() + "' is repeated");
      }
    }
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.mapping(this);
  }
}
