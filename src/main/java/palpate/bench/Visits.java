package palpate.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import palpate.catalog.Course.Extension;
import palpate.catalog.Indication;
import palpate.plan.Session;
import palpate.plan.TreatmentPlan;

/** The visits of a plan, in the words of an example. */
final class Visits {
  private Visits() {}

  static List<String> inFirstWeek(TreatmentPlan plan) {
    return List.of(
        String.valueOf(plan.sessions().stream().filter(visit -> visit.week() == 1).count()));
  }

  /** Hands-on minutes. */
  static List<String> longest(TreatmentPlan plan) {
    var longest = plan.sessions().stream().mapToInt(Session::handsOnMinutes).max().orElseThrow();
    return List.of(String.valueOf(longest));
  }

  static List<String> reviewed(TreatmentPlan plan) {
    return plan.reviews().stream().map(review -> String.valueOf(review.session())).toList();
  }

  /** How many may follow. */
  static List<String> extension(TreatmentPlan plan) {
    return List.of(String.valueOf(plan.extensions().stream().mapToInt(Extension::sessions).sum()));
  }

  static List<String> techniques(TreatmentPlan plan) {
    return plan.sessions().stream()
        .flatMap(visit -> visit.work().stream())
        .map(work -> work.technique().id())
        .distinct()
        .sorted()
        .toList();
  }

  /** One line for each run of equal visits: {@code 2-7: swedish-relaxation 45 light}. */
  static List<String> lines(TreatmentPlan plan) {
    var lines = new ArrayList<String>();
    var first = 1;
    var visits = plan.sessions();
    for (var i = 0; i < visits.size(); i++) {
      var number = i + 1;
      if (number == visits.size() || !work(visits.get(i)).equals(work(visits.get(number)))) {
        var numbers = first == number ? String.valueOf(first) : first + "-" + number;
        lines.add(numbers + ": " + work(visits.get(i)));
        first = number + 1;
      }
    }
    return lines;
  }

  private static String work(Session visit) {
    return visit.work().stream().map(Visits::step).collect(Collectors.joining("; "));
  }

  private static String step(Indication step) {
    return "%s %s %s".formatted(step.technique().id(), step.minutes(), step.pressure().word());
  }
}
