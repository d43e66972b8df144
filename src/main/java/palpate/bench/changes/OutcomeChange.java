package palpate.bench.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import palpate.advice.Advice;
import palpate.matching.Match;
import palpate.plan.TreatmentPlan;
import palpate.screening.Raised;

/**
 * How the advice on the same answers differs between two catalogs.
 *
 * @param kind such as {@code treat -> urgent}
 * @param reasons what lies behind it, each as a phrase
 */
public record OutcomeChange(String kind, List<String> reasons) {
  public OutcomeChange {
    Objects.requireNonNull(kind, "kind");
    reasons = List.copyOf(reasons);
  }

  /** Nothing, where all that matters to the client is alike. */
  public static Optional<OutcomeChange> of(Advice before, Advice after) {
    return kind(before, after).map(kind -> new OutcomeChange(kind, reasons(before, after)));
  }

  private static Optional<String> kind(Advice before, Advice after) {
    var one = before.outcome();
    var other = after.outcome();
    if (!one.equals(other)) {
      return Optional.of("%s -> %s".formatted(one, other));
    }
    var plans = Stream.of(before, after).flatMap(it -> it.plan().stream()).toList();
    if (plans.size() == 2) {
      return plan(plans.get(0), plans.get(1)).or(() -> flags(one, before, after));
    }
    return missing(before).equals(missing(after))
        ? flags(one, before, after)
        : Optional.of(one + ": other questions are open");
  }

  private static Optional<String> plan(TreatmentPlan one, TreatmentPlan other) {
    if (!one.condition().id().equals(other.condition().id())) {
      return Optional.of("treat: another condition");
    }
    if (one.sessions().size() != other.sessions().size()) {
      return Optional.of("treat: another number of visits");
    }
    return PlanLines.of(one).equals(PlanLines.of(other))
        ? Optional.empty()
        : Optional.of("treat: other visits");
  }

  private static Optional<String> flags(String word, Advice before, Advice after) {
    return raised(before).equals(raised(after))
        ? Optional.empty()
        : Optional.of(word + ": other flags");
  }

  private static List<String> reasons(Advice before, Advice after) {
    var reasons = new ArrayList<String>();
    flags(before, after, reasons);
    var one = best(before);
    var other = best(after);
    if (!one.equals(other)) {
      reasons.add("best match: %s -> %s".formatted(one, other));
    }
    if (!missing(before).equals(missing(after))) {
      reasons.add("open: %s -> %s".formatted(words(missing(before)), words(missing(after))));
    }
    var lines = before.plan().map(PlanLines::of).orElse(List.of());
    var others = after.plan().map(PlanLines::of).orElse(List.of());
    if (!lines.isEmpty() && !others.isEmpty()) {
      PlanLines.firstDifference(lines, others).ifPresent(reasons::add);
    }
    return reasons;
  }

  private static void flags(Advice before, Advice after, List<String> reasons) {
    var old = raised(before);
    var now = raised(after);
    now.forEach(
        (id, level) -> {
          var was = old.getOrDefault(id, "");
          if (was.isEmpty()) {
            reasons.add("now raised: %s (%s)".formatted(id, level));
          } else if (!was.equals(level)) {
            reasons.add("%s: %s -> %s".formatted(id, was, level));
          }
        });
    old.forEach(
        (id, level) -> {
          if (!now.containsKey(id)) {
            reasons.add("no longer raised: %s (%s)".formatted(id, level));
          }
        });
  }

  private static String words(List<String> ids) {
    return ids.isEmpty() ? "nothing" : String.join(", ", ids);
  }

  /** The levels of all flags, by id. */
  private static SortedMap<String, String> raised(Advice advice) {
    var levels = new TreeMap<String, String>();
    for (Raised flag : advice.flags()) {
      levels.put(flag.caution().id(), flag.level().word());
    }
    return levels;
  }

  private static List<String> missing(Advice advice) {
    return advice.missing().stream().map(it -> it.item().value()).toList();
  }

  private static String best(Advice advice) {
    return Stream.concat(advice.matches().stream(), advice.others().stream())
        .findFirst()
        .map(OutcomeChange::words)
        .orElse("none");
  }

  private static String words(Match match) {
    var support = match.support();
    return "%s (%s of %s points)"
        .formatted(match.condition().id(), support.lowest(), support.attainable());
  }
}
