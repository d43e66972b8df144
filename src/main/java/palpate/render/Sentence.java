package palpate.render;

import java.util.List;

/** Small matters of grammar. */
final class Sentence {
  private Sentence() {}

  /** With a capital at the start and a full stop at the end. */
  static String of(String words) {
    return capital(end(words));
  }

  /** With a full stop at the end. */
  static String end(String words) {
    var trimmed = words.strip();
    return trimmed.isEmpty() || endsItself(trimmed) ? trimmed : trimmed + ".";
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : Character.toString(Character.toUpperCase(words.codePointAt(0)))
            + words.substring(words.offsetByCodePoints(0, 1));
  }

  private static boolean endsItself(String words) {
    return ".!?:".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** "1 visit", "2 visits". */
  static String count(int number, String singular) {
    return number + " " + singular + (number == 1 || number == -1 ? "" : "s");
  }

  /** "a", "a and b", "a, b and c". */
  static String and(List<String> words) {
    return joined(words, " and ");
  }

  static String or(List<String> words) {
    return joined(words, " or ");
  }

  private static String joined(List<String> words, String last) {
    var size = words.size();
    if (size < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, size - 1)) + last + words.get(size - 1);
  }
}
