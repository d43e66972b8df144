package palpate.plan;

import java.util.ArrayList;
import java.util.List;
import palpate.catalog.Course;
import palpate.catalog.Planning;
import palpate.catalog.Planning.Band;

/** Why the plan is not the course as the catalog has it, apart from the modifications. */
final class Adjustments {
  private Adjustments() {}

  static List<String> of(
      Course course,
      Band band,
      Limits limits,
      Frequency frequency,
      List<Session> sessions,
      Planning planning) {
    var adjustments = new ArrayList<String>();
    var usual = course.dose().sessions();
    if (sessions.size() < usual && band.sessionsAtMost() <= limits.sessionsAtMost()) {
      adjustments.add(
          "%s visits instead of the usual %s, since the complaint is %s."
              .formatted(sessions.size(), usual, band.label()));
    }
    if (sessions.size() < usual && limits.sessionsAtMost() < band.sessionsAtMost()) {
      adjustments.add(
          "%s visits instead of the usual %s, for your safety.".formatted(sessions.size(), usual));
    }
    var pace = course.dose().pace();
    var perWeek = pace.perWeek();
    if (band.perWeekAtMost() < perWeek) {
      adjustments.add(
          "At most %s a week, since the complaint is %s."
              .formatted(visits(band.perWeekAtMost()), band.label()));
    }
    if (frequency.isCutByClient(pace)) {
      adjustments.add(
          "%s a week instead of %s, as you can manage; what was tested is %s."
              .formatted(capital(visits(frequency.pace(pace).perWeek())), perWeek, perWeek));
    }
    if (frequency.isCutByTimetable(pace)) {
      adjustments.add(
          "%s a week, so that visits on the chosen days are at least %s days apart."
              .formatted(capital(visits(frequency.pace(pace).perWeek())), planning.daysApart()));
    }
    return List.copyOf(adjustments);
  }

  private static String visits(int count) {
    return count == 1 ? "one visit" : count + " visits";
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
