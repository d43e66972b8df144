package palpate.measure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;

/**
 * How long the lines of a stream are, line ends included. As a stream it counts what is written to
 * it; as a program it prints the lengths of the lines of standard input, one a line.
 */
public final class Lengths extends OutputStream {
  private static final int BUFFER = 1 << 16;

  private int[] lengths = new int[1024];
  private int lines;
  private int length;

  public static void main(String[] args) throws IOException {
    var lengths = new Lengths();
    new BufferedInputStream(System.in, BUFFER).transferTo(lengths);
    var out = new PrintStream(System.out, false);
    for (var each : lengths.all()) {
      out.println(each);
    }
    out.flush();
  }

  @Override
  public void write(int b) {
    length++;
    if (b == '\n') {
      lengths = lines < lengths.length ? lengths : Arrays.copyOf(lengths, 2 * lines);
      lengths[lines++] = length;
      length = 0;
    }
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    for (var i = from; i < from + count; i++) {
      write(bytes[i]);
    }
  }

  int[] all() {
    return Arrays.copyOf(lengths, lines);
  }
}
