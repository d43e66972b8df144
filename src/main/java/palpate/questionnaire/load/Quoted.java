package palpate.questionnaire.load;

/** Words of a file inside a message: in quotes, on one line, and not endless. */
final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  static String of(String text) {
    var line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    var cut = line.codePointCount(0, line.length()) > LONGEST;
    return cut
        ? "'" + line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...'"
        : "'" + line + "'";
  }
}
