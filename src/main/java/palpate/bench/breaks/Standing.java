package palpate.bench.breaks;

import java.util.List;
import palpate.catalog.Condition;
import palpate.findings.Findings;
import palpate.matching.Support;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Presence;
import palpate.questionnaire.PresenceRange;

/**
 * All that the weighing of a condition can do to advice on one sheet, but for the words of its
 * reasons; alike for all conditions that neither fit nor may fit.
 */
record Standing(PresenceRange eligible, List<Support> support, List<ItemId> open) {
  private static final Standing OUT = new Standing(PresenceRange.ABSENT, List.of(), List.of());

  static Standing of(Condition condition, int threshold, Findings findings) {
    var eligible = findings.eligible(condition);
    if (eligible.highest() != Presence.PRESENT) {
      return OUT;
    }
    var support = Support.of(condition, findings);
    if (support.highestFit() < threshold) {
      return OUT;
    }
    var sure = eligible.isPresent() && support.fit() >= threshold;
    var open = sure ? List.<ItemId>of() : findings.open(condition.weighed());
    return new Standing(eligible, List.of(support), open);
  }
}
