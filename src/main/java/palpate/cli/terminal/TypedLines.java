package palpate.cli.terminal;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines that a person types. An endless one never fills the memory. */
final class TypedLines {
  /** Longer than any answer, with room for what is not kept of a paste. */
  static final int LONGEST = 8000;

  private final Reader in;
  private final char[] buffer = new char[1024];
  private int next;
  private int end;
  private boolean afterReturn;

  TypedLines(Reader in) {
    this.in = in;
  }

  /** Waits for a whole line. The input has ended where a line breaks off without its end. */
  Optional<TypedLine> next() {
    var line = new StringBuilder();
    var cut = false;
    for (var c = read(); c >= 0; c = read()) {
      if (c == '\n' || c == '\r') {
        return Optional.of(new TypedLine(line.toString(), cut));
      }
      if (line.length() < LONGEST) {
        line.append((char) c);
      } else {
        cut = true;
      }
    }
    return Optional.empty();
  }

  /** The next character, with every kind of line end as one; below 0 at the end of the input. */
  private int read() {
    var c = raw();
    if (c == '\n' && afterReturn) {
      c = raw();
    }
    afterReturn = c == '\r';
    return c;
  }

  private int raw() {
    if (next == end) {
      next = 0;
      end = fill();
    }
    return end <= 0 ? -1 : buffer[next++];
  }

  /** A terminal that is gone has no more to say. */
  private int fill() {
    try {
      return Math.max(0, in.read(buffer));
    } catch (IOException gone) {
      return 0;
    }
  }
}
