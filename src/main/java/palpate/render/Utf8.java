package palpate.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** A line that grows at its end; used again once it is taken. */
final class Utf8 {
  private static final int FIRST_SIZE = 1 << 12;
  private static final int FIRST_PIECES = 1 << 6;
  private static final int DIGITS = 10;

  /** Shorter pieces are copied faster than they are remembered. */
  private static final int WORTH_SHARING = 32;

  private byte[] own = new byte[FIRST_SIZE];
  private int length;
  private byte[][] shared = new byte[FIRST_PIECES][];
  private int[] places = new int[FIRST_PIECES];
  private int pieces;

  /** Of bytes that nobody changes any more. */
  Utf8 add(byte[] more) {
    return more.length < WORTH_SHARING ? copy(more) : share(more);
  }

  private Utf8 copy(byte[] more) {
    var end = length + more.length;
    if (end > own.length) {
      own = Arrays.copyOf(own, Math.max(end, 2 * own.length));
    }
    System.arraycopy(more, 0, own, length, more.length);
    length = end;
    return this;
  }

  private Utf8 share(byte[] piece) {
    if (pieces == shared.length) {
      shared = Arrays.copyOf(shared, 2 * pieces);
      places = Arrays.copyOf(places, 2 * pieces);
    }
    shared[pieces] = piece;
    places[pieces++] = length;
    return this;
  }

  Utf8 add(String text) {
    return copy(text.getBytes(UTF_8));
  }

  Utf8 add(char ascii) {
    if (length == own.length) {
      own = Arrays.copyOf(own, 2 * own.length);
    }
    own[length++] = (byte) ascii;
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

  /** Forgets what was added. */
  void clear() {
    length = 0;
    pieces = 0;
  }

  /** What was added since it was last taken. */
  Line take() {
    var taken =
        new Line(
            Arrays.copyOf(own, length),
            Arrays.copyOf(shared, pieces),
            Arrays.copyOf(places, pieces));
    clear();
    return taken;
  }
}
