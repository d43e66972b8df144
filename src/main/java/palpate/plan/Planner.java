package palpate.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import palpate.catalog.Catalog;
import palpate.catalog.Condition;
import palpate.catalog.Course;
import palpate.catalog.Course.CoursePhase;
import palpate.catalog.Indication;
import palpate.catalog.Modification;
import palpate.catalog.Pace;
import palpate.catalog.Planning.Band;
import palpate.catalog.Planning.ReviewOutcome;
import palpate.catalog.Pressure;
import palpate.findings.Findings;
import palpate.screening.Screening;

/** Lays out the course of one condition for one client. */
public final class Planner {
  private final Catalog catalog;
  private final Findings findings;
  private final Screening screening;
  private final Timetable timetable;

  public Planner(Catalog catalog, Findings findings, Screening screening, Timetable timetable) {
    this.catalog = catalog;
    this.findings = findings;
    this.screening = screening;
    this.timetable = timetable;
  }

  /** The plan, or nothing when the modifications leave nothing that may be done. */
  public Optional<TreatmentPlan> plan(Condition condition) {
    var course = CourseChoice.of(condition, findings).course();
    var band = band();
    var limits = Limits.of(screening.modifying(), complaintAreas());
    var adjustments = new ArrayList<String>();
    var sessions = sessions(course, band, limits, adjustments);
    if (sessions.isEmpty()) {
      return Optional.empty();
    }
    var whole = sessions.size() == course.dose().sessions();
    return Optional.of(
        new TreatmentPlan(
            condition,
            course,
            band,
            sessions,
            reviews(course, sessions.size()),
            screening.modifying(),
            limits,
            adjustments,
            whole ? course.extensions() : List.of(),
            timetable.dates(sessions),
            TreatmentPlan.Price.of(catalog.costs(), sessions)));
  }

  /** The band of the strength given; the strongest when it is not known. */
  private Band band() {
    var severity = catalog.planning().severity();
    var bands = severity.bands();
    var strongest = bands.get(bands.size() - 1);
    var strength = findings.amount(severity.item());
    return bands.stream()
        .filter(it -> strength.isPresent() && strength.get().intValue() <= it.atMost())
        .findFirst()
        .orElse(strongest);
  }

  /** Where the complaint may be; a client who named no single place may mean any. */
  private SortedSet<String> complaintAreas() {
    var planning = catalog.planning();
    var named = findings.possible(planning.place());
    if (named.contains(planning.everywhere())) {
      named.addAll(catalog.areas());
    }
    return named;
  }

  private List<Session> sessions(
      Course course, Band band, Limits limits, List<String> adjustments) {
    var frequency = new Frequency(catalog.planning(), band, clientsLimit(), timetable);
    var phases = Trim.to(trimmed(course, band, limits), course.phases());
    var adaptation = new Adaptation(limits, complaintAreas());
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

  private int clientsLimit() {
    return findings
        .amount(catalog.planning().visitsPerWeek())
        .map(BigDecimal::intValue)
        .orElse(Pace.MAX_PER_WEEK);
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
