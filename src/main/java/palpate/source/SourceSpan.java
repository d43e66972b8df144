package palpate.source;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a text: from a line and column up to, but not including, another, all counted from 1.
 */
public record SourceSpan(SourceText source, int line, int column, int endLine, int endColumn)
    implements Comparable<SourceSpan> {
  private static final Comparator<SourceSpan> ORDER =
      Comparator.comparing((SourceSpan span) -> span.source().name())
          .thenComparingInt(SourceSpan::line)
          .thenComparingInt(SourceSpan::column)
          .thenComparingInt(SourceSpan::endLine)
          .thenComparingInt(SourceSpan::endColumn);

  public SourceSpan {
    Objects.requireNonNull(source, "source");
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("a place starts at 1:1, was " + line + ":" + column);
    }
    if (endLine < line || (endLine == line && endColumn < column) || endColumn < 1) {
      throw new IllegalArgumentException(
          "a place cannot end before %s:%s, was %s:%s".formatted(line, column, endLine, endColumn));
    }
  }

  /** A place without width, for what is missing. */
  public static SourceSpan at(SourceText source, int line, int column) {
    return new SourceSpan(source, line, column, line, column);
  }

  /** Whether it has no width. */
  public boolean isEmpty() {
    return line == endLine && column == endColumn;
  }

  /** From the start of this place to the end of a later one in the same text. */
  public SourceSpan to(SourceSpan last) {
    return new SourceSpan(source, line, column, last.endLine, last.endColumn);
  }

  @Override
  public int compareTo(SourceSpan other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return source.name() + ":" + line + ":" + column;
  }
}
