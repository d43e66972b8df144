package palpate.matching;

import palpate.catalog.Condition;
import palpate.findings.Findings;
import palpate.questionnaire.Presence;
import palpate.questionnaire.PresenceRange;

/**
 * The points of a condition: as few and as many as the open answers leave possible, and how many
 * could be had at all.
 */
public record Support(int lowest, int highest, int attainable) {
  private static final int PER_CENT = 100;

  public Support {
    if (highest < lowest) {
      throw new IllegalArgumentException("support from " + lowest + " to " + highest);
    }
    if (attainable < 1) {
      throw new IllegalArgumentException("no support can be had");
    }
  }

  /**
   * What a condition has on one sheet, whether or not anything keeps it out. A finding counts when
   * it is present, for sure or perhaps; "not sure" neither adds nor takes.
   */
  public static Support of(Condition condition, Findings findings) {
    var lowest = 0;
    var highest = 0;
    for (var weighted : condition.supports()) {
      var weight = weighted.weight();
      var range = findings.range(weighted.finding());
      lowest += lowest(weight, range);
      highest -= lowest(-weight, range);
    }
    return new Support(lowest, highest, condition.attainable());
  }

  /** What a finding of this weight counts for at the least: gains when sure, losses if possible. */
  static int lowest(int weight, PresenceRange range) {
    var decisive = weight > 0 ? range.lowest() : range.highest();
    return decisive == Presence.PRESENT ? weight : 0;
  }

  /** In words: {@code 12}, or {@code 9 to 12} while answers are open. */
  public String words() {
    return lowest == highest ? String.valueOf(lowest) : lowest + " to " + highest;
  }

  /** The sure support as a share of the attainable, in whole per cent, rounded down, 0 to 100. */
  public int fit() {
    return perCent(lowest);
  }

  /** The share that open answers could still bring about. */
  public int highestFit() {
    return perCent(highest);
  }

  private int perCent(int points) {
    return Math.max(0, points) * PER_CENT / attainable;
  }
}
