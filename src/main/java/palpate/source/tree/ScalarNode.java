package palpate.source.tree;

import java.util.Objects;
import palpate.source.SourceSpan;

/** A single value, as its text and what that text stands for. */
public record ScalarNode(SourceSpan span, String text, Kind kind) implements Node {
  /** What an unquoted word stands for; whatever is quoted is text. */
  public enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    /** No value, or the word {@code null}; the text is empty. */
    NULL
  }

  public ScalarNode {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    if (kind == Kind.NULL && !text.isEmpty()) {
      throw new IllegalArgumentException("an empty value has no text, was '" + text + "'");
    }
  }

  @Override
  public <R> R accept(Cases<R> cases) {
    return cases.scalar(this);
  }
}
