package palpate.batch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through text in bytes, eight of them at a time where it can. */
final class EightBytes {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long TOPS = 0x8080808080808080L;
  private static final int SPACE = 0x20;
  private static final int DELETE = 0x7f;

  private EightBytes() {}

  /** Where a character of ASCII stands first; {@code to} when it does not. */
  static int find(char ascii, byte[] bytes, int from, int to) {
    var pattern = ascii * ONES;
    var at = from;
    while (at + Long.BYTES <= to) {
      var differing = (long) LONGS.get(bytes, at) ^ pattern;
      var zero = (differing - ONES) & ~differing & TOPS; // its lowest bit is right, others may lie
      if (zero != 0) {
        return at + Long.numberOfTrailingZeros(zero) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    while (at < to && bytes[at] != ascii) {
      at++;
    }
    return at;
  }

  /** Where something other than a visible character of ASCII or a blank stands first. */
  static int findUnplain(byte[] bytes, int from) {
    var at = from;
    while (at + Long.BYTES <= bytes.length) {
      var eight = (long) LONGS.get(bytes, at);
      if (((eight | (eight - SPACE * ONES) | (eight + ONES)) & TOPS) != 0) {
        break; // a byte with its top bit set, one below the blank, or the highest of ASCII
      }
      at += Long.BYTES;
    }
    while (at < bytes.length && bytes[at] >= SPACE && bytes[at] != DELETE) {
      at++;
    }
    return at;
  }
}
