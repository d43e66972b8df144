package palpate.source;

import java.util.Objects;

/** A value together with the place it was read from. */
public record Located<T>(T value, SourceSpan span) {
  public Located {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(span, "span");
  }
}
