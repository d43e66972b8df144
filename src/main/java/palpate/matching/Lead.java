package palpate.matching;

import palpate.catalog.Condition;
import palpate.catalog.Condition.WeightedFinding;
import palpate.findings.Findings;
import palpate.questionnaire.PresenceRange;

/** By how much one condition can come before another, whatever the open answers are. */
final class Lead {
  private Lead() {}

  /**
   * The most by which the share of {@code one} can exceed that of {@code other}, in parts of the
   * product of what both can attain. A finding that both weigh counts for both at once, so what
   * they share decides little between them.
   */
  static long most(Condition one, Condition other, Findings findings) {
    var lead = 0L;
    for (var weighed : one.supports()) {
      var against = weight(other, weighed) * one.attainable();
      lead += most(weighed.weight() * (long) other.attainable() - against, weighed, findings);
    }
    for (var weighed : other.supports()) {
      if (weight(one, weighed) == 0) {
        lead += most(-weighed.weight() * (long) one.attainable(), weighed, findings);
      }
    }
    return lead;
  }

  /** What a condition gives for the finding that another weighs; 0 when it does not. */
  private static long weight(Condition condition, WeightedFinding weighed) {
    var id = weighed.finding().id();
    return condition.supports().stream()
        .filter(it -> it.finding().id().equals(id))
        .mapToInt(WeightedFinding::weight)
        .sum();
  }

  /** A finding counts when it is present; one that may turn out either way counts if that helps. */
  private static long most(long weight, WeightedFinding weighed, Findings findings) {
    PresenceRange range = findings.range(weighed.finding());
    if (range.isPresent()) {
      return weight;
    }
    return range.isSettled() ? 0 : Math.max(0, weight);
  }
}
