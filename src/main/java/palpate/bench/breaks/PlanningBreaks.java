package palpate.bench.breaks;

import java.util.ArrayList;
import java.util.List;
import palpate.catalog.Dose;
import palpate.catalog.Pace;
import palpate.catalog.Planning;
import palpate.catalog.Planning.Band;
import palpate.catalog.Planning.Severity;
import palpate.catalog.Pressure;

/** Every way to break the threshold or a band of severity. */
final class PlanningBreaks {
  private static final int PER_CENT = 100;
  private static final int MINUTES = 5;
  private static final List<Pressure> PRESSURES = List.of(Pressure.values());

  private final Planning planning;
  private final List<Band> bands;
  private final LeftOut leftOut;
  private final List<Part<Planning>> broken = new ArrayList<>();

  private PlanningBreaks(Planning planning, LeftOut leftOut) {
    this.planning = planning;
    this.bands = planning.severity().bands();
    this.leftOut = leftOut;
  }

  static List<Part<Planning>> of(Planning planning, LeftOut leftOut) {
    var breaks = new PlanningBreaks(planning, leftOut);
    for (var step : List.of(1, -1)) {
      breaks.threshold(planning.threshold() + step);
      for (var i = 0; i < breaks.bands.size(); i++) {
        breaks.band(i, step);
      }
    }
    return List.copyOf(breaks.broken);
  }

  private void threshold(int threshold) {
    if (leftOut.unless(threshold > 0 && threshold <= PER_CENT)) {
      var says = "threshold %s instead of %s".formatted(threshold, planning.threshold());
      var changed = with(planning, threshold, planning.severity());
      broken.add(Part.of(Family.PLANNING, says, changed, "threshold"));
    }
  }

  private void band(int index, int step) {
    var band = bands.get(index);
    atMost(index, band.atMost() + step);
    var sessions = band.sessionsAtMost() + step;
    if (leftOut.unless(sessions >= Dose.MIN_SESSIONS && sessions <= Dose.MAX_SESSIONS)) {
      band(index, "sessions-at-most", sessions, with(band, sessions, band.perWeekAtMost()));
    }
    var perWeek = band.perWeekAtMost() + step;
    if (leftOut.unless(perWeek >= 1 && perWeek <= Pace.MAX_PER_WEEK)) {
      band(index, "per-week-at-most", perWeek, with(band, band.sessionsAtMost(), perWeek));
    }
    var minutes = band.firstMinutesAtMost() + step * MINUTES;
    if (leftOut.unless(minutes >= 1 && minutes <= Dose.MAX_MINUTES)) {
      band(index, "first-minutes-at-most", minutes, first(band, minutes, band.firstPressure()));
    }
    var pressure = PRESSURES.indexOf(band.firstPressure()) + step;
    if (leftOut.unless(pressure >= 0 && pressure < PRESSURES.size())) {
      var firmest = PRESSURES.get(pressure);
      var changed = first(band, band.firstMinutesAtMost(), firmest);
      band(index, "first-pressure", firmest.word(), changed);
    }
  }

  /** The last band covers the greatest strength, and bands ascend. */
  private void atMost(int index, int atMost) {
    var previous = index == 0 ? -1 : bands.get(index - 1).atMost();
    var last = index == bands.size() - 1;
    if (leftOut.unless(!last && atMost > previous && atMost < bands.get(index + 1).atMost())) {
      band(index, "at-most", atMost, withAtMost(bands.get(index), atMost));
    }
  }

  private void band(int index, String key, Object value, Band changed) {
    var says = "'%s' of band '%s' moved to %s".formatted(key, changed.label(), value);
    var severity = new Severity(planning.severity().item(), Lists.with(bands, index, changed));
    var whole = with(planning, planning.threshold(), severity);
    broken.add(Part.of(Family.PLANNING, says, whole, "severity", "bands", Place.nth(index), key));
  }

  private static Band withAtMost(Band it, int atMost) {
    return new Band(
        it.label(),
        atMost,
        it.sessionsAtMost(),
        it.perWeekAtMost(),
        it.firstMinutesAtMost(),
        it.firstPressure(),
        it.claim());
  }

  private static Band with(Band it, int sessions, int perWeek) {
    return new Band(
        it.label(),
        it.atMost(),
        sessions,
        perWeek,
        it.firstMinutesAtMost(),
        it.firstPressure(),
        it.claim());
  }

  private static Band first(Band it, int minutes, Pressure pressure) {
    return new Band(
        it.label(),
        it.atMost(),
        it.sessionsAtMost(),
        it.perWeekAtMost(),
        minutes,
        pressure,
        it.claim());
  }

  private static Planning with(Planning it, int threshold, Severity severity) {
    return new Planning(
        threshold,
        it.near(),
        it.place(),
        it.everywhere(),
        it.visitsPerWeek(),
        it.firstVisitExtra(),
        it.daysApart(),
        severity,
        it.reviews(),
        it.referrals(),
        it.always(),
        it.sources());
  }
}
