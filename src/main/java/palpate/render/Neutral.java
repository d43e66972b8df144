package palpate.render;

import java.util.Locale;
import java.util.Set;

/** Text from a file or a person, made harmless for a terminal: what steers it becomes visible. */
public final class Neutral {
  private static final int SPACE = 0x20;
  private static final int DELETE = 0x7f;
  private static final int NO_BREAK_SPACE = 0xa0;
  private static final int PICTURE_OF_NUL = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;

  /** Fillers and joiners that are letters or marks by their type. */
  private static final Set<Integer> INVISIBLE =
      Set.of(0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2065, 0x2800, 0x3164, 0xffa0);

  private Neutral() {}

  /** One line: line ends and tabs are made visible too. */
  public static String text(String text) {
    if (text.codePoints().allMatch(Neutral::isHarmless)) {
      return text;
    }
    var shown = new StringBuilder(text.length() + SPACE);
    text.codePoints().forEach(c -> append(c, shown));
    return shown.toString();
  }

  /** Whether nothing of it can be seen. */
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(c -> c == SPACE || !isHarmless(c));
  }

  /** Whether a terminal, an editor or a reader cannot be fooled by it. */
  public static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE ->
          false;
      case Character.SPACE_SEPARATOR -> c == SPACE;
      default -> !isInvisible(c);
    };
  }

  /** Letters and marks that show nothing, and so can hide a difference. */
  private static boolean isInvisible(int c) {
    return INVISIBLE.contains(c) || isVariation(c) || isReserved(c);
  }

  private static boolean isVariation(int c) {
    return c >= 0x180b && c <= 0x180f;
  }

  /** Set aside for signs that show nothing, or never to be a character. */
  private static boolean isReserved(int c) {
    return (c >= 0xe0000 && c <= 0xe0fff)
        || (c >= 0xfff0 && c <= 0xfff8)
        || (c >= 0xfdd0 && c <= 0xfdef)
        || (c & 0xfffe) == 0xfffe;
  }

  private static void append(int c, StringBuilder shown) {
    if (isHarmless(c)) {
      shown.appendCodePoint(c);
    } else if (c < SPACE) {
      shown.appendCodePoint(PICTURE_OF_NUL + c);
    } else if (c == DELETE) {
      shown.appendCodePoint(PICTURE_OF_DELETE);
    } else if (c == NO_BREAK_SPACE || Character.getType(c) == Character.SPACE_SEPARATOR) {
      shown.append(' ');
    } else {
      shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
    }
  }
}
