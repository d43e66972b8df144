package palpate.cli.terminal;

import java.util.regex.Pattern;
import palpate.render.Neutral;

/** What was typed or pasted, without what only a terminal reads. */
final class TypedText {
  private static final String CONTROL_SEQUENCE = "(?:\u001b\\[|\u009b)[0-?]*+[ -/]*+[@-~]";
  private static final String CONTROL_STRING =
      "(?:\u001b[\\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*+"
          + "(?:\u0007|\u009c|\u001b\\\\)";
  private static final String KEY = "\u001b[NO][ -~]|\u001b[ -/]*+[0-~]";
  private static final Pattern SEQUENCE =
      Pattern.compile(CONTROL_SEQUENCE + "|" + CONTROL_STRING + "|" + KEY);
  private static final Pattern SPACE = Pattern.compile("[\\s\u0085\u00a0\u2028\u2029]++");

  private TypedText() {}

  /**
   * One line without escape sequences. Other control characters become visible; what shows nothing
   * at all becomes empty.
   */
  static String clean(String typed) {
    var words = SPACE.matcher(SEQUENCE.matcher(typed).replaceAll("")).replaceAll(" ").strip();
    return Neutral.isBlank(words) ? "" : Neutral.text(words);
  }
}
