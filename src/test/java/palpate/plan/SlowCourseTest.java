package palpate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palpate.catalog.Catalog;
import palpate.catalog.Condition;
import palpate.catalog.Course;
import palpate.catalog.Course.CoursePhase;
import palpate.catalog.Dose;
import palpate.catalog.Pace;
import palpate.findings.Findings;
import palpate.fixtures.Fixtures;
import palpate.screening.Screening;

class SlowCourseTest {
  private static final Catalog CATALOG = Fixtures.catalog();
  private static final Condition KNEE = CATALOG.condition("knee-osteoarthritis").orElseThrow();

  @Test
  void visitsEveryTwoWeeksLeaveAWeekBetween() {
    var plan = plan(phase(4, Pace.everyWeeks(2)));
    assertThat(weeks(plan)).containsExactly(1, 3, 5, 7);
    assertThat(plan.pace()).isEqualTo(Pace.everyWeeks(2));
    assertThat(plan.isEven()).isTrue();
  }

  @Test
  void aPartThatIsSlowerKeepsItsPaceFromItsFirstVisitOn() {
    var plan = plan(phase(3, Pace.perWeek(2)), phase(2, Pace.everyWeeks(3)));
    assertThat(weeks(plan)).containsExactly(1, 1, 2, 5, 8);
    assertThat(plan.pace()).isEqualTo(Pace.perWeek(2));
    assertThat(plan.isEven()).isFalse();
  }

  @Test
  void aPartThatIsFasterFollowsInTheNextWeek() {
    var plan = plan(phase(3, Pace.everyWeeks(4)), phase(2, Pace.perWeek(1)));
    assertThat(weeks(plan)).containsExactly(1, 5, 9, 10, 11);
    assertThat(plan.pace()).isEqualTo(Pace.perWeek(1));
    assertThat(plan.isEven()).isFalse();
  }

  private static CoursePhase phase(int sessions, Pace pace) {
    var work = KNEE.courses().get(0).phases().get(0).indications();
    return new CoursePhase("Part " + sessions, sessions, pace, work);
  }

  private static TreatmentPlan plan(CoursePhase... phases) {
    var sessions = Stream.of(phases).mapToInt(CoursePhase::sessions).sum();
    var usual = KNEE.courses().get(0);
    var course =
        new Course(
            "Slow",
            usual.when(),
            new Dose(sessions, phases[0].pace(), usual.dose().minutes()),
            List.of(),
            usual.reviews().headSet(sessions),
            usual.because(),
            usual.sources(),
            List.of(phases));
    var findings = Findings.of(CATALOG, Fixtures.knee());
    var screening = Screening.of(CATALOG, findings);
    var basis = PlanBasis.of(CATALOG, with(course), findings, screening);
    return new Planner(CATALOG, Timetable.UNDATED).plan(basis).orElseThrow();
  }

  private static Condition with(Course course) {
    return new Condition(
        KNEE.id(),
        KNEE.name(),
        KNEE.plain(),
        KNEE.summary(),
        KNEE.codes(),
        KNEE.certainty(),
        KNEE.evidence(),
        KNEE.mode(),
        KNEE.clearance(),
        KNEE.requires(),
        KNEE.excludes(),
        KNEE.supports(),
        KNEE.besides(),
        List.of(course),
        KNEE.notes(),
        KNEE.measures(),
        KNEE.homeCare(),
        KNEE.expect(),
        KNEE.seeDoctor());
  }

  private static List<Integer> weeks(TreatmentPlan plan) {
    return plan.sessions().stream().map(Session::week).toList();
  }
}
