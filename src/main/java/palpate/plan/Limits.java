package palpate.plan;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import palpate.catalog.Dose;
import palpate.catalog.Modification;
import palpate.catalog.Pressure;
import palpate.screening.Raised;

/**
 * All modifications of one client together; the strictest of each kind.
 *
 * @param positions how to lie or sit, each said once
 */
public record Limits(
    Pressure pressureAtMost,
    SortedSet<String> without,
    int minutesAtMost,
    int sessionsAtMost,
    List<String> positions,
    SortedSet<String> avoid,
    SortedSet<String> lightOn,
    List<String> notes) {

  static Limits of(List<Raised> modifying, SortedSet<String> complaintAreas) {
    var pressure = Pressure.FIRM;
    var minutes = Modification.ANY_MINUTES;
    var sessions = Dose.MAX_SESSIONS;
    var without = new TreeSet<String>();
    var avoid = new TreeSet<String>();
    var lightOn = new TreeSet<String>();
    for (var raised : modifying) {
      var modification = raised.caution().modification();
      pressure = pressure.atMost(modification.pressureAtMost());
      minutes = Math.min(minutes, modification.minutesAtMost());
      sessions = Math.min(sessions, modification.sessionsAtMost());
      without.addAll(modification.without());
      avoid.addAll(modification.avoid().resolve(complaintAreas));
      lightOn.addAll(modification.lightOn().resolve(complaintAreas));
    }
    var all = modifying.stream().map(raised -> raised.caution().modification()).toList();
    var positions =
        all.stream().map(Modification::position).filter(it -> !it.isEmpty()).distinct().toList();
    var notes = all.stream().flatMap(it -> it.notes().stream()).distinct().toList();
    return new Limits(pressure, without, minutes, sessions, positions, avoid, lightOn, notes);
  }

  Pressure pressureOn(SortedSet<String> areas) {
    var light = areas.stream().anyMatch(lightOn::contains);
    return light ? Pressure.LIGHT : pressureAtMost;
  }
}
