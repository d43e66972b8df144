package palpate.measure;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Divides a stream into lines, with no care for anything else; the last one needs its line end. */
final class Lines {
  private static final int FIRST_SIZE = 1 << 18;

  private final InputStream in;
  private byte[] buffer = new byte[FIRST_SIZE];
  private int next;
  private int end;
  private int start;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Moves to the next line; false when there is none. */
  boolean next() throws IOException {
    start = next;
    for (var i = start; ; i++) {
      if (i == end) {
        var read = end - start;
        if (!fill()) {
          return false;
        }
        i = read;
      }
      if (buffer[i] == '\n') {
        next = i + 1;
        return true;
      }
    }
  }

  /** Moves what is left to the front, and reads on behind it. */
  private boolean fill() throws IOException {
    if (start == 0 && end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
    var read = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read > 0;
  }

  byte[] buffer() {
    return buffer;
  }

  int start() {
    return start;
  }

  /** Without the line end. */
  int length() {
    return next - 1 - start;
  }
}
