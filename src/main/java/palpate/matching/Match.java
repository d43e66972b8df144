package palpate.matching;

import java.util.ArrayList;
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

  /** The gates that keep it out: required findings that are absent, excluded ones present. */
  public List<Reason> barriers() {
    var required = condition.requires().size();
    var barriers = new ArrayList<Reason>();
    for (var i = 0; i < gates.size(); i++) {
      var barring = i < required ? Presence.ABSENT : Presence.PRESENT;
      if (gates.get(i).presence() == barring) {
        barriers.add(gates.get(i));
      }
    }
    return List.copyOf(barriers);
  }

  /** Whether some of what it requires is there. */
  public boolean isAbout() {
    return gates.subList(0, condition.requires().size()).stream()
        .anyMatch(gate -> gate.presence() == Presence.PRESENT);
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
