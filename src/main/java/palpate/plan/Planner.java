package palpate.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpate.catalog.Catalog;
import palpate.catalog.Course;
import palpate.catalog.Course.CoursePhase;
import palpate.catalog.Indication;
import palpate.catalog.Modification;
import palpate.catalog.Pace;
import palpate.catalog.Planning.Band;
import palpate.catalog.Planning.ReviewOutcome;
import palpate.catalog.Pressure;

/** Lays out the course of one condition for one client. */
public final class Planner {
  private final Catalog catalog;
  private final Timetable timetable;

  public Planner(Catalog catalog, Timetable timetable) {
    this.catalog = catalog;
    this.timetable = timetable;
  }

  /** The plan, or nothing when the modifications leave nothing that may be done. */
  public Optional<TreatmentPlan> plan(PlanBasis basis) {
    var course = basis.course();
    var band = basis.band();
    var limits = Limits.of(basis.modifying(), basis.complaintAreas());
    var adjustments = new ArrayList<String>();
    var sessions = sessions(basis, limits, adjustments);
    if (sessions.isEmpty()) {
      return Optional.empty();
    }
    var whole = sessions.size() == course.dose().sessions();
    return Optional.of(
        new TreatmentPlan(
            basis.condition(),
            course,
            band,
            sessions,
            reviews(course, sessions.size()),
            basis.modifying(),
            limits,
            adjustments,
            whole ? course.extensions() : List.of(),
            timetable.dates(sessions),
            TreatmentPlan.Price.of(catalog.costs(), sessions)));
  }

  private List<Session> sessions(PlanBasis basis, Limits limits, List<String> adjustments) {
    var course = basis.course();
    var band = basis.band();
    var frequency = new Frequency(catalog.planning(), band, basis.visitsPerWeek(), timetable);
    var phases = Trim.to(trimmed(course, band, limits), course.phases());
    var adaptation = new Adaptation(limits, basis.complaintAreas());
    var sessions = new ArrayList<Session>();
    for (var phase : phases) {
      var pace = frequency.pace(phase.pace());
      for (var i = 0; i < phase.sessions(); i++) {
        var work = work(adaptation, phase, band, sessions.isEmpty());
        if (work.isEmpty()) {
          return List.of();
        }
        sessions.add(session(sessions, phase, pace, work));
      }
    }
    adjustments.addAll(
        Adjustments.of(course, band, limits, frequency, sessions, catalog.planning()));
    return List.copyOf(sessions);
  }

  private static int trimmed(Course course, Band band, Limits limits) {
    return Math.min(
        course.dose().sessions(), Math.min(band.sessionsAtMost(), limits.sessionsAtMost()));
  }

  private static List<Indication> work(
      Adaptation adaptation, CoursePhase phase, Band band, boolean first) {
    return first
        ? adaptation.adapt(phase.indications(), band.firstMinutesAtMost(), band.firstPressure())
        : adaptation.adapt(phase.indications(), Modification.ANY_MINUTES, Pressure.FIRM);
  }

  private Session session(
      List<Session> before, CoursePhase phase, Pace pace, List<Indication> work) {
    var first = before.isEmpty();
    var week = first ? 1 : before.get(before.size() - 1).week();
    var inWeek = before.stream().filter(it -> it.week() == week).count();
    var extra = first ? catalog.planning().firstVisitExtra() : 0;
    var next = inWeek >= pace.perWeek() ? week + pace.everyWeeks() : week;
    return new Session(before.size() + 1, next, phase.name(), extra, work);
  }

  private List<Reassessment> reviews(Course course, int sessions) {
    var reviews = new ArrayList<Reassessment>();
    var rules = catalog.planning().reviews();
    for (var at : course.reviews().headSet(sessions)) {
      reviews.add(new Reassessment(at, reviews.isEmpty() ? rules.first() : rules.later()));
    }
    List<ReviewOutcome> last = rules.last();
    reviews.add(new Reassessment(sessions, last));
    return reviews;
  }
}
