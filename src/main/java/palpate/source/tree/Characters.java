package palpate.source.tree;

import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceText;

/** Finds characters that cannot be seen and yet change what a reader sees or a terminal does. */
final class Characters {
  /** Stands in the cleaned text for what was reported. */
  static final String STAND_IN = "\uFFFD";

  private static final int SHOWN = 10;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private Characters() {}

  /** Control, override, half and non-characters; tab and line ends are fine. */
  static boolean isForbidden(int c) {
    boolean control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
    boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean none = c == BYTE_ORDER_MARK || (c & 0xFFFE) == 0xFFFE;
    return (control && c != 0x85) || direction || half || none;
  }

  static boolean hasForbidden(String text) {
    return text.codePoints().anyMatch(Characters::isForbidden);
  }

  static String firstForbidden(String text) {
    return name(text.codePoints().filter(Characters::isForbidden).findFirst().orElseThrow());
  }

  /** Reports the first few; the answer has a visible stand-in for each, at the same place. */
  static String check(SourceText source, Problems problems) {
    var text = source.text();
    if (!hasForbidden(text)) {
      return text;
    }
    var clean = new StringBuilder(text.length());
    int seen = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isForbidden(c) && ++seen <= SHOWN) {
        problems.add(problem(source, i, next, c));
      }
      clean.appendCodePoint(isForbidden(c) ? STAND_IN.codePointAt(0) : c);
      i = next;
    }
    return clean.toString();
  }

  private static Problem problem(SourceText source, int from, int to, int c) {
    return Problem.error(
            "control-character",
            source.span(from, to),
            "this line holds %s, which cannot be seen".formatted(name(c)))
        .withHint("delete the character, or type the text again by hand");
  }

  /** In words, because the character itself must not be printed. */
  private static String name(int c) {
    var kind =
        c == BYTE_ORDER_MARK
            ? "a byte order mark in the middle of the text"
            : Character.isSurrogate((char) c) && c <= 0xFFFF
                ? "half a character"
                : c >= 0x2000 ? "a character that reorders or hides text" : "a control character";
    return kind + " (U+%04X)".formatted(c);
  }
}
