package palpate.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import palpate.catalog.Indication;
import palpate.catalog.Pressure;

/** The techniques of a visit as far as the limits allow them. */
final class Adaptation {
  private final Limits limits;
  private final SortedSet<String> complaintAreas;

  Adaptation(Limits limits, SortedSet<String> complaintAreas) {
    this.limits = limits;
    this.complaintAreas = complaintAreas;
  }

  /**
   * What is left of the planned work. Time that falls away goes to what remains, in order, up to
   * what each technique bears; empty when nothing may be done.
   */
  List<Indication> adapt(List<Indication> planned, int minutesAtMost, Pressure pressureAtMost) {
    var total = planned.stream().mapToInt(Indication::minutes).sum();
    var allowed = new ArrayList<Indication>();
    planned.forEach(step -> allow(step, pressureAtMost).ifPresent(allowed::add));
    var minutes = Math.min(total, Math.min(minutesAtMost, limits.minutesAtMost()));
    shorten(allowed, minutes);
    lengthen(allowed, minutes);
    return List.copyOf(allowed);
  }

  private Optional<Indication> allow(Indication step, Pressure pressureAtMost) {
    var areas = new TreeSet<>(step.on().resolve(complaintAreas));
    areas.removeAll(limits.avoid());
    if (areas.isEmpty() || limits.without().contains(step.technique().id())) {
      return Optional.empty();
    }
    var pressure = step.pressure().atMost(limits.pressureOn(areas)).atMost(pressureAtMost);
    return Optional.of(step.withAreas(areas).withPressure(pressure));
  }

  /** Takes time from the last technique first, and leaves it out rather than make it too short. */
  private static void shorten(List<Indication> steps, int minutes) {
    var excess = total(steps) - minutes;
    while (excess > 0) {
      var last = steps.size() - 1;
      var step = steps.get(last);
      if (last == 0 || step.minutes() - excess >= step.technique().minMinutes()) {
        steps.set(last, step.withMinutes(step.minutes() - excess));
      } else {
        steps.remove(last);
      }
      excess = total(steps) - minutes;
    }
  }

  private static void lengthen(List<Indication> steps, int minutes) {
    for (var i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      var room = Math.max(0, step.technique().maxMinutes() - step.minutes());
      var lacking = Math.max(0, minutes - total(steps));
      steps.set(i, step.withMinutes(step.minutes() + Math.min(room, lacking)));
    }
  }

  private static int total(List<Indication> steps) {
    return steps.stream().mapToInt(Indication::minutes).sum();
  }
}
