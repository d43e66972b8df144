package palpate.source;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A named text, divided into lines by {@code \n}, {@code \r\n} or {@code \r}.
 *
 * <p>A class rather than a record, so that it can remember where its lines start.
 */
public final class SourceText {
  private final String name;
  private final String text;
  private final int[] starts;

  /** The name is what a message shows before the line: a path, or a word for standard input. */
  public SourceText(String name, String text) {
    this.name = Objects.requireNonNull(name, "name");
    this.text = Objects.requireNonNull(text, "text");
    this.starts = startsOfLines(text);
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** Always at least 1: an empty text has one empty line. */
  public int lineCount() {
    return starts.length;
  }

  /** The line without its line end; {@code n} counts from 1. */
  public String line(int n) {
    if (n < 1 || n > starts.length) {
      throw new IllegalArgumentException("line must be 1.." + starts.length + ", was " + n);
    }
    int end = n == starts.length ? text.length() : starts[n];
    while (end > starts[n - 1] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(starts[n - 1], end);
  }

  /** The place between two offsets into {@link #text()}; columns count whole characters. */
  public SourceSpan span(int from, int to) {
    int line = lineAt(from);
    int endLine = lineAt(to);
    return new SourceSpan(this, line, columnAt(line, from), endLine, columnAt(endLine, to));
  }

  private int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private int columnAt(int line, int offset) {
    return text.codePointCount(starts[line - 1], offset) + 1;
  }

  private static int[] startsOfLines(String text) {
    var starts = IntStream.rangeClosed(1, text.length()).filter(i -> endsLine(text, i - 1));
    return IntStream.concat(IntStream.of(0), starts).toArray();
  }

  private static boolean endsLine(String text, int i) {
    boolean half = text.startsWith("\r\n", i);
    return isLineEnd(text.charAt(i)) && !half;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof SourceText that && name.equals(that.name) && text.equals(that.text));
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, text);
  }

  @Override
  public String toString() {
    return name;
  }
}
