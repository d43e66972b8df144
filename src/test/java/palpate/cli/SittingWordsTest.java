package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import palpate.fixtures.ShippedCatalog;
import palpate.interview.Sitting;
import palpate.interview.Step;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Questionnaire;

class SittingWordsTest {
  private static final Questionnaire ITEMS = ShippedCatalog.get().questionnaire();
  private static final Step.Done ENOUGH = new Step.Done(Step.Done.Reason.SETTLED, 3, 0);

  private final Sitting sitting =
      Sitting.begin(AnswerSheet.EMPTY)
          .answer(ITEMS, new ItemId("main-complaint"), Answer.Chosen.of("pain"));

  @Test
  void whatWasNotAskedChangesNothing() {
    assertThat(SittingWords.words(ENOUGH, sitting))
        .isEqualTo(
            "That is enough: 1 of 4 questions are answered. The rest cannot change the outcome.");
  }

  @Test
  void whatWasSkippedMayStillChangeTheOutcome() {
    var skipped = sitting.skip(ITEMS, new ItemId("quality"));

    assertThat(SittingWords.words(ENOUGH, skipped))
        .isEqualTo(
            "That is enough: 1 of 5 questions are answered."
                + " What you skipped may change the outcome, the rest cannot.");
  }
}
