package palpate.source;

import java.util.Set;

/** Text in which there is nothing to see: spaces, fillers, joiners and the like. */
public final class Blank {
  /** Fillers and joiners that are letters or marks by their type. */
  private static final Set<Integer> FILLERS =
      Set.of(0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2065, 0x2800, 0x3164, 0xffa0);

  private Blank() {}

  /** Also true of text without any character. */
  public static boolean is(String text) {
    return text.codePoints().allMatch(Blank::isInvisible);
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> FILLERS.contains(c) || isVariation(c);
    };
  }

  /** What chooses between the forms of the character before it, or is set aside for that. */
  private static boolean isVariation(int c) {
    return (c >= 0x180b && c <= 0x180f)
        || (c >= 0xfe00 && c <= 0xfe0f)
        || (c >= 0xe0000 && c <= 0xe0fff);
  }
}
