package palpate.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A line of the output, with its line end, as bytes. */
final class Line {
  private final byte[] bytes;

  /** Takes the bytes as its own. */
  Line(byte[] bytes) {
    this.bytes = bytes;
  }

  static Line of(String text) {
    return new Line(text.getBytes(UTF_8));
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }

  String text() {
    return new String(bytes, UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Line line && Arrays.equals(bytes, line.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return text();
  }
}
