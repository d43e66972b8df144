package palpate.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * A line of the output, with its line end, as UTF-8. Long pieces that many lines have in common it
 * does not copy before it is written: in full, a line is ten thousand bytes, nine of ten in them.
 */
public final class Line {
  private static final byte[][] NONE = {};

  private final byte[] own;
  private final byte[][] shared;

  /** Where in its own bytes each of the shared stands. */
  private final int[] places;

  private final int length;

  /** Takes the bytes as its own. */
  Line(byte[] own, byte[][] shared, int[] places) {
    this.own = own;
    this.shared = shared;
    this.places = places;
    var sum = own.length;
    for (var piece : shared) {
      sum += piece.length;
    }
    this.length = sum;
  }

  public static Line of(String text) {
    return new Line(text.getBytes(UTF_8), NONE, new int[0]);
  }

  /** In bytes. */
  public int length() {
    return length;
  }

  /** Fills as many bytes as it is long, from a place on. */
  public void copyTo(byte[] target, int from) {
    var at = from;
    var copied = 0;
    for (var i = 0; i < shared.length; i++) {
      var gap = places[i] - copied;
      System.arraycopy(own, copied, target, at, gap);
      System.arraycopy(shared[i], 0, target, at + gap, shared[i].length);
      at += gap + shared[i].length;
      copied += gap;
    }
    System.arraycopy(own, copied, target, at, own.length - copied);
  }

  private byte[] bytes() {
    var bytes = new byte[length];
    copyTo(bytes, 0);
    return bytes;
  }

  public String text() {
    return new String(bytes(), UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Line line && Arrays.equals(bytes(), line.bytes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes());
  }

  @Override
  public String toString() {
    return text();
  }
}
