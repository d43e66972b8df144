package palpate.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palpate.catalog.Catalog;
import palpate.catalog.Caution;
import palpate.catalog.Claim;
import palpate.catalog.Condition;
import palpate.catalog.Course;
import palpate.fixtures.ReadingGrade;
import palpate.fixtures.ShippedCatalog;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.Item;

/** What clients read can be read by someone of 14: US school grade 8 or lower, entry by entry. */
class ReadingGradeTest {
  private static final double HIGHEST = 8.0;
  private static final Catalog CATALOG = ShippedCatalog.get();

  @Test
  void plainSentencesHaveALowGradeAndLearnedOnesAHighOne() {
    assertThat(ReadingGrade.of("The cat sat on the mat.")).isCloseTo(-1.5, within(0.1));
    assertThat(
            ReadingGrade.of(
                "Contraindications necessitate individualised modification of therapeutic pressure."))
        .isGreaterThan(20);
  }

  @Test
  void everyQuestionIsInPlainWords() {
    var grades = new TreeMap<String, Double>();
    for (var item : CATALOG.questionnaire().items()) {
      grades.put(item.id().value(), ReadingGrade.of(texts(item)));
    }
    assertPlain(grades);
  }

  @Test
  void everyRedFlagAndContraindicationIsInPlainWords() {
    var grades = new TreeMap<String, Double>();
    Stream.<Caution>concat(CATALOG.redFlags().stream(), CATALOG.contraindications().stream())
        .forEach(it -> grades.put(it.id(), ReadingGrade.of(it.says(), it.because(), it.action())));
    assertPlain(grades);
  }

  @Test
  void everyConditionIsInPlainWords() {
    var grades = new TreeMap<String, Double>();
    for (var condition : CATALOG.conditions()) {
      grades.put(condition.id(), ReadingGrade.of(texts(condition)));
    }
    assertPlain(grades);
  }

  @Test
  void everyMeasureAndTechniqueIsInPlainWords() {
    var grades = new TreeMap<String, Double>();
    CATALOG.measures().forEach(it -> grades.put(it.id(), ReadingGrade.of(it.how())));
    CATALOG
        .techniques()
        .forEach(
            it -> {
              var texts = new ArrayList<>(it.cautions());
              texts.add(it.what());
              grades.put(it.id(), ReadingGrade.of(texts));
            });
    assertPlain(grades);
  }

  @Test
  void whatEveryPlanSaysIsInPlainWords() {
    var always = CATALOG.planning().always();
    var grades = new TreeMap<String, Double>();
    grades.put("limits", ReadingGrade.of(says(always.limits())));
    grades.put("after-effects", ReadingGrade.of(says(always.afterEffects())));
    grades.put("stop-signs", ReadingGrade.of(says(always.stopSigns())));
    grades.put("practitioner", ReadingGrade.of(says(always.practitioner())));
    grades.put("costs", ReadingGrade.of(says(CATALOG.costs().notes())));
    assertPlain(grades);
  }

  private static List<String> texts(Item item) {
    var texts = new ArrayList<>(List.of(item.ask(), item.why()));
    item.kind().options().stream().map(AnswerOption::label).forEach(texts::add);
    return texts;
  }

  private static List<String> texts(Condition condition) {
    var texts = new ArrayList<>(List.of(condition.plain(), condition.summary()));
    texts.addAll(says(condition.evidence()));
    texts.addAll(says(condition.besides()));
    texts.addAll(says(condition.homeCare()));
    texts.addAll(says(condition.seeDoctor()));
    texts.add(condition.expect().says());
    condition.courses().stream().map(Course::because).forEach(texts::add);
    return texts;
  }

  private static List<String> says(List<Claim> claims) {
    return claims.stream().map(Claim::says).toList();
  }

  private static void assertPlain(Map<String, Double> grades) {
    assertThat(grades)
        .isNotEmpty()
        .allSatisfy((id, grade) -> assertThat(grade).as(id).isLessThanOrEqualTo(HIGHEST));
  }
}
