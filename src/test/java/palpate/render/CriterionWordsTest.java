package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import palpate.fixtures.Fixtures;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.ItemCriterion;
import palpate.questionnaire.ItemId;

class CriterionWordsTest {
  private static final Criterion KNEE_OR_NECK = is("place", "knee", "neck");
  private static final Criterion OLD = age(45, 120);

  @Test
  void testsOfOneItemNameItsQuestionAndLabels() {
    assertThat(words(KNEE_OR_NECK))
        .isEqualTo("\"Where does it hurt?\" includes \"knee\" or \"neck\"");
    assertThat(words(is("since", "over-12-weeks")))
        .isEqualTo("\"How long have you had it?\" is \"more than 12 weeks\"");
    assertThat(words(OLD)).isEqualTo("\"How old are you?\" is at least 45 years");
    assertThat(words(age(0, 17))).isEqualTo("\"How old are you?\" is at most 17 years");
    assertThat(words(age(18, 64))).isEqualTo("\"How old are you?\" is from 18 to 64 years");
    assertThat(words(age(18, 18))).isEqualTo("\"How old are you?\" is 18 years");
  }

  @Test
  void joinedTestsAreBracketedWhereTheyCouldBeMisread() {
    assertThat(words(new Criteria.All(List.of(KNEE_OR_NECK, OLD))))
        .isEqualTo(
            "(\"Where does it hurt?\" includes \"knee\" or \"neck\") and \"How old are you?\" is at least"
                + " 45 years");
    assertThat(words(new Criteria.None(List.of(OLD))))
        .isEqualTo("not \"How old are you?\" is at least 45 years");
    assertThat(words(new Criteria.Score(List.of(new Criteria.Term(-2, OLD)), 1)))
        .isEqualTo(
            "at least 1 point of: minus 2 points for \"How old are you?\" is at least 45 years");
    assertThat(words(Criterion.ALWAYS)).isEqualTo("always");
  }

  private static Criterion is(String item, String... options) {
    return new ItemCriterion.ChosenIn(new ItemId(item), new TreeSet<>(Set.of(options)));
  }

  private static Criterion age(int from, int to) {
    return new ItemCriterion.AmountWithin(
        new ItemId("age"), BigDecimal.valueOf(from), BigDecimal.valueOf(to));
  }

  private static String words(Criterion criterion) {
    return new CriterionWords(Fixtures.catalog().questionnaire()).of(criterion);
  }
}
