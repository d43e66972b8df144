package palpate.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import palpate.catalog.Catalog;
import palpate.catalog.Condition;
import palpate.findings.Findings;
import palpate.questionnaire.Presence;
import palpate.questionnaire.PresenceRange;

/**
 * The conditions that may still turn out to fit best, whatever the open answers are.
 *
 * <p>A support is an interval that answers only ever narrow. So a condition that cannot reach the
 * threshold any more, or that can never come before another one that is surely not ruled out, is
 * not chosen whatever is answered.
 *
 * @param contenders the likeliest first; none when nothing can fit any more
 * @param settled whether the first of them, or none, is chosen for sure
 */
public record Contest(List<Condition> contenders, boolean settled) {
  public Contest {
    contenders = List.copyOf(contenders);
  }

  public static Contest of(Catalog catalog, Findings findings) {
    var threshold = catalog.planning().threshold();
    var entrants = new ArrayList<Entrant>();
    for (var condition : catalog.conditions()) {
      var entrant = Entrant.of(condition, findings);
      if (entrant.mayFit(threshold)) {
        entrants.add(entrant);
      }
    }
    var left =
        entrants.stream()
            .filter(it -> entrants.stream().noneMatch(other -> other.alwaysBeats(it, findings)))
            .sorted(Comparator.comparing(Entrant::most))
            .toList();
    var settled = left.isEmpty() || (left.size() == 1 && left.get(0).fits(threshold));
    return new Contest(left.stream().map(Entrant::condition).toList(), settled);
  }

  /** The condition that is chosen for sure, if one is. */
  public Optional<Condition> winner() {
    return settled ? contenders.stream().findFirst() : Optional.empty();
  }

  private record Entrant(Condition condition, Support support, PresenceRange eligible) {
    static Entrant of(Condition condition, Findings findings) {
      return new Entrant(condition, Support.of(condition, findings), findings.eligible(condition));
    }

    boolean mayFit(int threshold) {
      return eligible.highest() == Presence.PRESENT && support.highestFit() >= threshold;
    }

    boolean fits(int threshold) {
      return eligible.isPresent() && support.fit() >= threshold;
    }

    /**
     * Whether it ranks before the other with every completion of the answers. It need not fit for
     * sure: where it has too few points to fit, so has the other.
     */
    boolean alwaysBeats(Entrant other, Findings findings) {
      if (condition.id().equals(other.condition.id()) || !eligible.isPresent()) {
        return false;
      }
      var lead = Lead.most(other.condition, condition, findings);
      return lead < 0 || (lead == 0 && evenly().compareTo(other.evenly()) < 0);
    }

    /** Its place among conditions with equal shares. */
    private Standing evenly() {
      return Standing.of(condition, 0, 1);
    }

    Standing most() {
      return Standing.of(condition, support.highest(), support.attainable());
    }
  }
}
