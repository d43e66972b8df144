package palpate.source;

/** Characters that cannot be seen and yet change what a reader sees or a terminal does. */
public final class Hidden {
  /** Shown in the place of such a character. */
  public static final int STAND_IN = 0xFFFD;

  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int NEXT_LINE = 0x85;

  private Hidden() {}

  /** Control, override, half and non-characters; tab and line ends are fine. */
  public static boolean is(int c) {
    boolean control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
    boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean none = c == BYTE_ORDER_MARK || (c & 0xFFFE) == 0xFFFE;
    return (control && c != NEXT_LINE) || direction || half || none;
  }
}
