package palpate.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Bytes of text that grow at the end; used again once they are taken. */
final class Utf8 {
  private static final int FIRST_SIZE = 1 << 12;
  private static final int DIGITS = 10;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int length;

  Utf8 add(byte[] more) {
    var end = length + more.length;
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
    }
    System.arraycopy(more, 0, bytes, length, more.length);
    length = end;
    return this;
  }

  Utf8 add(String text) {
    return add(text.getBytes(UTF_8));
  }

  Utf8 add(char ascii) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    bytes[length++] = (byte) ascii;
    return this;
  }

  /** In digits. */
  Utf8 add(long number) {
    if (number < 0 || number >= DIGITS) {
      return add(Long.toString(number));
    }
    return add((char) ('0' + (int) number));
  }

  /** The parts of a list, with commas between them. */
  Parts list() {
    return new Parts();
  }

  /** Adds a comma before each part but the first. */
  final class Parts {
    private boolean begun;

    /** To which the next part can be added. */
    Utf8 next() {
      if (begun) {
        add(',');
      }
      begun = true;
      return Utf8.this;
    }
  }

  /** What was added since it was last taken. */
  byte[] take() {
    var taken = Arrays.copyOf(bytes, length);
    length = 0;
    return taken;
  }
}
