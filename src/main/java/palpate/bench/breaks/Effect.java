package palpate.bench.breaks;

import java.util.List;
import palpate.findings.Findings;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.PresenceRange;

/** All that a criterion can do to advice on one sheet, but for the words of its reasons. */
record Effect(PresenceRange range, List<ItemId> open) {
  /** A settled criterion asks for nothing. */
  static Effect of(Criterion criterion, Findings findings) {
    var range = findings.range(criterion);
    return new Effect(range, range.isSettled() ? List.of() : findings.open(criterion));
  }
}
