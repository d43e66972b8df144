package palpate.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import palpate.fixtures.Fixtures;
import palpate.fixtures.ReadingGrade;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;

class WordingTest {
  @Test
  void eachKindSaysWhatItTakes() {
    assertThat(Wording.leadIn(item("calf"))).isEqualTo("Answer yes or no, or not sure.");
    assertThat(Wording.leadIn(item("since"))).isEqualTo("Choose one, or not sure.");
    assertThat(Wording.leadIn(item("place")))
        .isEqualTo("Choose all that apply, or none, or not sure.");
    assertThat(Wording.leadIn(item("age")))
        .isEqualTo("A whole number from 0 to 120 years, or not sure.");
    assertThat(Wording.leadIn(item("goals"))).isEqualTo("Your own words, on one line.");
    assertThat(
            new ItemKind.Date(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31))
                .accept(new LeadIn()))
        .isEqualTo("A date from 2026-01-01 to 2027-12-31, written the same way, or not sure.");
  }

  @Test
  void anAnswerBeforeIsASentence() {
    assertThat(Wording.before(item("place"), Answer.Chosen.of("knee", "neck")))
        .isEqualTo("Your answer before: knee; neck.");
    assertThat(Wording.before(item("goals"), new Answer.Words("Who knows?")))
        .isEqualTo("Your answer before: Who knows?");
  }

  @Test
  void aPhraseBecomesASentence() {
    assertThat(Wording.sentence("question 9, about 6 left")).isEqualTo("Question 9, about 6 left.");
    assertThat(Wording.sentence(" ")).isEmpty();
  }

  @Test
  void theReasonIsSaidOnceWhenBothAreTheSame() {
    var why = item("age").why();
    assertThat(Wording.why(question("it may be serious")))
        .containsExactly("It may be serious.", why);
    assertThat(Wording.why(question(why))).containsExactly(why);
    assertThat(Wording.why(question(""))).containsExactly(why);
  }

  @Test
  void typedWordsInAMessageAreShortAndHarmless() {
    assertThat(Wording.quoted("\u001b[2Jx")).isEqualTo("'x'");
    assertThat(Wording.quoted("x".repeat(41))).isEqualTo("'" + "x".repeat(40) + "...'");
  }

  @Test
  void whatPlainModeSaysIsInPlainWords() {
    var says = new ArrayList<String>();
    Arrays.stream(PlainWord.values()).map(PlainWord::says).forEach(says::add);
    for (var item : Fixtures.catalog().questionnaire().items()) {
      says.addAll(item.kind().accept(new PlainHelp()).whole());
      says.add(Wording.leadIn(item));
      says.add(Wording.mayNotSkip(item));
    }
    assertThat(ReadingGrade.of(says)).isLessThan(5);
  }

  private static Question question(String because) {
    return new Question(item("age"), "", because, "", AnswerSheet.EMPTY, false, false);
  }

  private static Item item(String id) {
    return Fixtures.catalog().questionnaire().item(new ItemId(id));
  }
}
