package palpate.bench;

import palpate.catalog.Condition;
import palpate.findings.Findings;
import palpate.matching.Support;
import palpate.questionnaire.PresenceRange;

/**
 * The points of a condition on one sheet and whether something keeps it out, in the words of an
 * example.
 */
public final class Points {
  /** The key in {@code expect} of lines such as {@code heel-pain 12}. */
  public static final String KEY = "points";

  private Points() {}

  /** {@code heel-pain 12}, {@code heel-pain 9 to 12, perhaps kept out}. */
  public static String of(Condition condition, Findings findings) {
    return condition.id()
        + " "
        + Support.of(condition, findings).words()
        + keptOut(findings.eligible(condition));
  }

  /** The id that such a line begins with. */
  public static String condition(String line) {
    return line.substring(0, Math.max(0, line.indexOf(' ')));
  }

  private static String keptOut(PresenceRange eligible) {
    if (eligible.isPresent()) {
      return "";
    }
    return eligible.isAbsent() ? ", kept out" : ", perhaps kept out";
  }
}
