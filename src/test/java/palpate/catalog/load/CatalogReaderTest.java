package palpate.catalog.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import palpate.catalog.Catalog;
import palpate.catalog.Finding;
import palpate.catalog.MeasureForm;
import palpate.catalog.MeasureForm.Band;
import palpate.catalog.MeasureForm.Option;
import palpate.catalog.MeasureForm.Options;
import palpate.catalog.MeasureForm.Scale;
import palpate.catalog.Pace;
import palpate.catalog.Pressure;
import palpate.questionnaire.BodyMap;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.Screen;
import palpate.source.SourceText;

class CatalogReaderTest {
  private static final String BASE = BadFile.base();
  private static final String PLACE = "ask: \"Where does it hurt?\"\n";
  private static final String BODY_MAP =
      """
              body-map:
                front: ['|nn|', '|kk|']
                back: ['nn', 'nn  ']
                key: {n: neck, k: knee}
                everywhere: widespread
      """;

  @Nested
  class TheFingerprint {
    @Test
    void ignoresCommentsLayoutAndQuotes() {
      var changed =
          "# a comment\n"
              + BASE.replace("jurisdiction: Nowhere", "jurisdiction:   \"Nowhere\" # here")
                  .replace("requires: [knee-pain]", "requires:\n      - knee-pain");
      assertThat(fingerprint(changed)).isEqualTo(fingerprint(BASE));
    }

    @Test
    void ignoresTheOrderOfEntries() {
      var first =
          "  - {id: knee-pain, says: \"pain in the knee\", when: {item: place, is: knee}}\n";
      var changed = BASE.replace(first, "").replace("red-flags:\n", first + "red-flags:\n");
      assertThat(changed).isNotEqualTo(BASE);
      assertThat(fingerprint(changed)).isEqualTo(fingerprint(BASE));
    }

    @Test
    void ignoresWhatExamplesNeedNotShow() {
      var changed = BASE + "unseen: [{what: outcome treat never seen, because: Why not.}]\n";
      assertThat(fingerprint(changed)).isEqualTo(fingerprint(BASE));
    }

    @Test
    void changesWithAnyWord() {
      assertThat(fingerprint(BASE.replace("Soreness", "Bruises"))).isNotEqualTo(fingerprint(BASE));
    }

    /** People point at what they see, as they tick what they read. */
    @Test
    void changesWithTheDrawing() {
      var drawn = BASE.replace(PLACE, PLACE + BODY_MAP);
      assertThat(fingerprint(drawn)).isNotEqualTo(fingerprint(BASE));
      assertThat(fingerprint(drawn.replace("'|kk|'", "'(kk)'"))).isNotEqualTo(fingerprint(drawn));
    }

    @Test
    void changesWithTheOrderOfTheInterview() {
      var item =
          "      - {id: operated, kind: yes-no, ask: \"An operation?\", why: \"It must heal.\"}\n";
      var changed =
          BASE.replace(item, "")
              .replace(
                  "      - id: age\n        kind: number",
                  item + "      - id: age\n        kind: number");
      assertThat(fingerprint(changed)).isNotEqualTo(fingerprint(BASE)).hasSize(64);
    }
  }

  @Test
  void entriesAreSortedByIdWhateverTheOrderOfTheFile() {
    assertThat(read(BASE).findings()).extracting(Finding::id).isSorted().hasSize(6);
  }

  @Test
  void aFindingMayNameOneThatIsDeclaredLater() {
    var named =
        "  - {id: old-knee, says: \"old pain in the knee\", when: {all: [{finding: knee-pain}, {finding: old-pain}]}}\n";
    var changed = BASE.replace(named, "").replace("findings:\n", "findings:\n" + named);
    assertThat(read(changed).findings()).isEqualTo(read(BASE).findings());
  }

  @Test
  void anItemMayBeginAScreenOfItsOwn() {
    var changed =
        BASE.replace(
            "ask: \"An operation?\"", "heading: \"Your operations\", ask: \"An operation?\"");
    assertThat(read(changed).questionnaire().screens())
        .extracting(Screen::heading)
        .containsExactly("Safety", "Health", "Your operations", "Complaint", "Baseline");
  }

  @Test
  void aListMayBeDrawnOnAPerson() {
    var map = bodyMap(BASE.replace(PLACE, PLACE + BODY_MAP));
    assertThat(map)
        .isEqualTo(
            new BodyMap(
                List.of(
                    new BodyMap.View("front", List.of("|nn|", "|kk|")),
                    new BodyMap.View("back", List.of("nn", "nn"))),
                Map.of('n', "neck", 'k', "knee"),
                "widespread"));
    assertThat(bodyMap(BASE)).isEqualTo(BodyMap.NONE);
  }

  @Test
  void aPhaseTakesWhatItDoesNotSayFromItsCourse() {
    var course = read(BASE).condition("sore-knee").orElseThrow().courses().get(1);
    assertThat(course.phases()).extracting(it -> it.pace().perWeek()).containsExactly(1, 2);
  }

  @Test
  void visitsMayBeLessOftenThanWeekly() {
    var extended = "extend: {sessions: 4, per-week: 1,";
    var changed =
        BASE.replace(extended, extended.replace("per-week: 1", "every-weeks: 4"))
            .replace("sessions: 6\n", "sessions: 6\n            every-weeks: 2\n");
    var course = read(changed).condition("sore-knee").orElseThrow().courses().get(1);
    assertThat(course.dose().pace()).isEqualTo(Pace.perWeek(2));
    assertThat(course.phases().get(1).pace()).isEqualTo(Pace.everyWeeks(2));
    assertThat(course.extensions().get(0).pace()).isEqualTo(Pace.everyWeeks(4));
  }

  @Test
  void aMeasureMayBringItsQuestions() {
    var changed =
        BASE.replace(
            "mcid: \"2 points\", source: S1}",
            "mcid: \"2 points\", source: S1, terms: \"Ask the owner.\", form: {notice: \"Ours.\","
                + " scale: {from: 0, to: 10, low: none, high: worst}, questions: [{ask: \"Pain?\"},"
                + " {ask: \"Sleep?\", options: [{label: good, points: 0}, {label: bad, points: 2}]}],"
                + " score: \"The sum.\", bands: [{label: low, at-most: 3.5}, {label: high, at-most:"
                + " 12}]}}");
    var measure = read(changed).measures().get(0);
    var form = measure.forms().get(0);
    assertThat(measure.terms()).isEqualTo("Ask the owner.");
    assertThat(form.questions())
        .extracting(MeasureForm.Question::replies)
        .containsExactly(
            new Scale(0, 10, "none", "worst"),
            new Options(List.of(new Option("good", 0), new Option("bad", 2))));
    assertThat(form.bands())
        .extracting(Band::atMost)
        .extracting(BigDecimal::toString)
        .containsExactly("3.5", "12");
  }

  @Test
  void aPressureBetweenTwoCountsAsTheFirmer() {
    var changed =
        BASE.replace(
            "pressure: moderate, source: design}\n  - {id: friction",
            "pressure: light-moderate, source: design}\n  - {id: friction");
    assertThat(read(changed).techniques().get(1).pressure()).isEqualTo(Pressure.MODERATE);
  }

  private static BodyMap bodyMap(String text) {
    return ((ItemKind.AnyOf) read(text).questionnaire().item(new ItemId("place")).kind()).bodyMap();
  }

  private static String fingerprint(String text) {
    return read(text).header().sha256();
  }

  private static Catalog read(String text) {
    return CatalogReader.read(new SourceText("base.yaml", text)).value().orElseThrow();
  }
}
