package palpate.batch;

import java.io.IOException;
import java.io.OutputStream;
import palpate.render.Line;

/** Writes lines, many at a time. */
final class LineOutput {
  private static final int SIZE = 1 << 16;

  private final OutputStream out;
  private final byte[] waiting = new byte[SIZE];
  private int length;

  LineOutput(OutputStream out) {
    this.out = out;
  }

  void write(Line line) throws IOException {
    if (line.length() > SIZE - length) {
      writeWaiting();
    }
    if (line.length() > SIZE) {
      var bytes = new byte[line.length()];
      line.copyTo(bytes, 0);
      out.write(bytes);
    } else {
      line.copyTo(waiting, length);
      length += line.length();
    }
  }

  private void writeWaiting() throws IOException {
    if (length > 0) {
      out.write(waiting, 0, length);
      length = 0;
    }
  }

  void flush() throws IOException {
    writeWaiting();
    out.flush();
  }
}
