package palpate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import palpate.fixtures.Fixtures;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Expectation;

class TrialTest {
  @Test
  void adviceThatIsAsExpectedPasses() {
    var whole =
        Map.ofEntries(
            entry("disposition", "treat"),
            entry("condition", "knee-osteoarthritis"),
            entry("support", "5"),
            entry("all-flags"),
            entry("not-flags", "blood-thinner"),
            entry("near", "chronic-neck-pain"),
            entry("course", "Long-lasting"),
            entry("sessions", "8"),
            entry("per-week", "1"),
            entry("minutes", "60"),
            entry("weeks", "8"),
            entry("reviews", "4", "8"),
            entry("extension", "4"),
            entry("techniques", "deep-tissue", "swedish-relaxation"),
            entry(
                "visits",
                "1: swedish-relaxation 30 moderate",
                "2-8: swedish-relaxation 40 moderate; deep-tissue 20 firm"));

    assertThat(differences(Fixtures.knee(), whole)).isEmpty();
  }

  @Test
  void limitsAreWhatAllModificationsTogetherDemand() {
    var limits =
        Map.ofEntries(
            entry("limits.pressure", "moderate"),
            entry("limits.minutes", "45"),
            entry("limits.sessions", "6"),
            entry("limits.without", "deep-tissue"),
            entry("limits.avoid"),
            entry("limits.light-on", "calf", "neck"),
            entry("limits.positions", "1"),
            entry("limits.notes", "1"));

    assertThat(differences(Fixtures.with(Fixtures.knee(), "medicines", "blood-thinner"), limits))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Point.class)
  void everyPointIsCompared(Point point) {
    assertThat(differences(Fixtures.knee(), Map.of(point.key(), List.of("something else"))))
        .extracting(Difference::what)
        .containsExactly(point.key());
  }

  @Test
  void aDifferenceSaysWhatWasExpectedAndWhatWas() {
    assertThat(differences(Fixtures.knee(), Map.of("sessions", List.of("12"))))
        .extracting(Difference::toString)
        .containsExactly("sessions: expected 12, was 8");
  }

  @Test
  void withoutAPlanNothingOfItIsAsExpected() {
    assertThat(differences(AnswerSheet.EMPTY, Map.of("techniques", List.of())))
        .extracting(Difference::toString)
        .containsExactly("techniques: expected none, was no plan");
  }

  @Test
  void anEmptyListOfAllFlagsAllowsNone() {
    var sheet = Fixtures.with(Fixtures.knee(), "calf", "yes");

    assertThat(differences(sheet, Map.of("all-flags", List.of()))).hasSize(1);
  }

  @Test
  void aMisspeltIdThatMustNotComeUpIsToldRatherThanPassed() {
    assertThat(differences(Fixtures.knee(), Map.of("near", List.of("chronic-nek-pain"))))
        .extracting(Difference::actual)
        .containsExactly("unknown id chronic-nek-pain");
  }

  private static Map.Entry<String, List<String>> entry(String key, String... words) {
    return Map.entry(key, List.of(words));
  }

  private static List<Difference> differences(AnswerSheet sheet, Map<String, List<String>> wanted) {
    var example = new Example("case.yaml", "", sheet, Expectation.of(wanted));
    return Trial.of(Fixtures.catalog(), example).differences();
  }
}
