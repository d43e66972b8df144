package palpate.bench.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import palpate.catalog.Indication;
import palpate.catalog.Pace;
import palpate.plan.Session;
import palpate.plan.TreatmentPlan;

/** A plan in lines that are equal when the client is told to do the same. */
final class PlanLines {
  private PlanLines() {}

  static List<String> of(TreatmentPlan plan) {
    var lines = new ArrayList<String>();
    lines.add("course '%s'".formatted(plan.course().name()));
    for (var session : plan.sessions()) {
      lines.add(line(session, plan.isReviewedAt(session)));
    }
    var limits = plan.limits();
    limits.positions().forEach(it -> lines.add("position: " + it));
    limits.notes().forEach(it -> lines.add("note: " + it));
    plan.extensions()
        .forEach(it -> lines.add("then %s more, %s".formatted(it.sessions(), pace(it.pace()))));
    return List.copyOf(lines);
  }

  private static String pace(Pace pace) {
    return pace.everyWeeks() == 1
        ? pace.perWeek() + " a week"
        : "one every %s weeks".formatted(pace.everyWeeks());
  }

  private static String line(Session session, boolean reviewed) {
    return "visit %s in week %s, %s minutes: %s%s"
        .formatted(
            session.number(),
            session.week(),
            session.visitMinutes(),
            session.work().stream().map(PlanLines::step).collect(Collectors.joining(", ")),
            reviewed ? ", review" : "");
  }

  private static String step(Indication step) {
    return "%s %s min %s on %s"
        .formatted(
            step.technique().id(),
            step.minutes(),
            step.pressure().word(),
            String.join(" and ", step.areas()));
  }

  static Optional<String> firstDifference(List<String> before, List<String> after) {
    for (var i = 0; i < Math.max(before.size(), after.size()); i++) {
      var one = i < before.size() ? before.get(i) : "nothing";
      var other = i < after.size() ? after.get(i) : "nothing";
      if (!one.equals(other)) {
        return Optional.of("%s -> %s".formatted(one, other));
      }
    }
    return Optional.empty();
  }
}
