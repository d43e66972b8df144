package palpate.questionnaire;

import palpate.source.Hidden;

/** Makes what was typed or pasted fit to be kept. */
final class TypedText {
  private TypedText() {}

  static String fit(String text) {
    var fit = new StringBuilder();
    text.codePoints()
        .takeWhile(c -> fit.length() <= Answer.Words.MOST_CHARACTERS)
        .forEach(c -> add(c, fit));
    return cut(fit.toString().strip());
  }

  private static void add(int c, StringBuilder fit) {
    if (!isBlank(c)) {
      fit.appendCodePoint(Hidden.is(c) ? Hidden.STAND_IN : c);
    } else if (fit.length() > 0 && fit.charAt(fit.length() - 1) != ' ') {
      fit.append(' ');
    }
  }

  private static boolean isBlank(int c) {
    return Character.isSpaceChar(c) || (Character.isWhitespace(c) && !isSeparator(c)) || c == 0x85;
  }

  /** Marks between files and records are white space to Java, and hidden to a reader. */
  private static boolean isSeparator(int c) {
    return c >= 0x1C && c <= 0x1F;
  }

  /** Never in the middle of a character. */
  private static String cut(String text) {
    if (text.length() <= Answer.Words.MOST_CHARACTERS) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(Answer.Words.MOST_CHARACTERS - 1));
    return text.substring(0, half ? Answer.Words.MOST_CHARACTERS - 1 : Answer.Words.MOST_CHARACTERS)
        .strip();
  }
}
