package palpate.plan;

import java.util.ArrayList;
import java.util.List;
import palpate.catalog.Course.CoursePhase;

/** Shortens a course without losing its shape. */
final class Trim {
  private Trim() {}

  /** Takes sessions from the longest phase first, of equals from the last. */
  static List<CoursePhase> to(int sessions, List<CoursePhase> phases) {
    var trimmed = new ArrayList<>(phases);
    while (trimmed.stream().mapToInt(CoursePhase::sessions).sum() > sessions) {
      var longest = longest(trimmed);
      var phase = trimmed.get(longest);
      if (phase.sessions() == 1) {
        trimmed.remove(longest);
      } else {
        trimmed.set(longest, oneLess(phase));
      }
    }
    return List.copyOf(trimmed);
  }

  private static int longest(List<CoursePhase> phases) {
    var longest = 0;
    for (var i = 1; i < phases.size(); i++) {
      if (phases.get(i).sessions() >= phases.get(longest).sessions()) {
        longest = i;
      }
    }
    return longest;
  }

  private static CoursePhase oneLess(CoursePhase phase) {
    return new CoursePhase(phase.name(), phase.sessions() - 1, phase.pace(), phase.indications());
  }
}
