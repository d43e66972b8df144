package palpate.matching;

import java.util.List;
import java.util.Objects;
import palpate.catalog.Condition;
import palpate.findings.Reason;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Presence;
import palpate.questionnaire.PresenceRange;

/**
 * A condition beside one client's answers, with the support and its reasons.
 *
 * @param eligible whether all that it requires is there and nothing that it excludes is
 * @param gates the required and excluded findings, as reasons of weight 0
 * @param reasons the findings that count, for and against
 * @param open the unanswered items that could still change it
 */
public record Match(
    Condition condition,
    Support support,
    PresenceRange eligible,
    List<Reason> gates,
    List<Reason> reasons,
    List<ItemId> open) {
  public Match {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(support, "support");
    Objects.requireNonNull(eligible, "eligible");
    gates = List.copyOf(gates);
    reasons = List.copyOf(reasons);
    open = List.copyOf(open);
  }

  /** Whether it fits whatever the open answers turn out to be. */
  public boolean fits(int threshold) {
    return eligible.isPresent() && support.fit() >= threshold;
  }

  /** Whether the open answers leave it possible. "Not sure" is an answer, and not enough. */
  public boolean mayFit(int threshold) {
    return eligible.highest() == Presence.PRESENT && support.highestFit() >= threshold;
  }
}
