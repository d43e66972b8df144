package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palpate.advice.Advice;
import palpate.advice.Disposition;
import palpate.fixtures.Fixtures;
import palpate.plan.Session;
import palpate.plan.TreatmentPlan;

class VisitsTextTest {
  private static final Advice ADVICE = Fixtures.advise(Fixtures.knee());

  @Test
  void aPartThatIsSlowerThanTheOthersSaysHowFarItsVisitsAreApart() {
    assertThat(visits(1, 2, 3, 5, 7, 9, 11, 13)).contains("\"Part 5\": once every 2 weeks.");
  }

  @Test
  void aCourseOfOnePaceNeedsNoSuchLine() {
    assertThat(visits(1, 2, 3, 4, 5, 6, 7, 8)).doesNotContain("every");
    assertThat(visits(1, 3, 5, 7, 9, 11, 13, 15)).doesNotContain("every");
  }

  private static String visits(int... weeks) {
    var report = Report.of(ADVICE, new Theme(false, true, 80));
    new VisitsText(report, plan(weeks)).write();
    return report.page().toString();
  }

  /** The plan of the knee with its visits in those weeks, the first three as one part. */
  private static TreatmentPlan plan(int... weeks) {
    var plan = ((Disposition.Treat) ADVICE.disposition()).plan();
    var sessions = plan.sessions();
    List<Session> moved =
        IntStream.range(0, sessions.size())
            .mapToObj(
                i ->
                    new Session(
                        i + 1,
                        weeks[i],
                        i < 3 ? "Part 3" : "Part 5",
                        sessions.get(i).extraMinutes(),
                        sessions.get(i).work()))
            .toList();
    return new TreatmentPlan(
        plan.condition(),
        plan.course(),
        plan.band(),
        moved,
        plan.reviews(),
        plan.modifications(),
        plan.limits(),
        plan.adjustments(),
        plan.extensions(),
        plan.dates(),
        plan.price());
  }
}
