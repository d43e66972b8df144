package palpate.source.tree;

import palpate.source.Hidden;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceText;

/** Finds characters that cannot be seen and yet change what a reader sees or a terminal does. */
final class Characters {
  private static final int SHOWN = 10;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private Characters() {}

  static boolean hasForbidden(String text) {
    return text.codePoints().anyMatch(Hidden::is);
  }

  static String firstForbidden(String text) {
    return name(text.codePoints().filter(Hidden::is).findFirst().orElseThrow());
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
      if (Hidden.is(c) && ++seen <= SHOWN) {
        problems.add(problem(source, i, next, c));
      }
      clean.appendCodePoint(Hidden.is(c) ? Hidden.STAND_IN : c);
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
