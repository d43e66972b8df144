package palpate.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import palpate.fixtures.ShippedCatalog;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Questionnaire;

class SittingTest {
  private static final Questionnaire ITEMS = ShippedCatalog.get().questionnaire();
  private static final ItemId COMPLAINT = new ItemId("main-complaint");
  private static final ItemId PLACE = new ItemId("place");
  private static final ItemId LEG_DANGER = new ItemId("leg-danger");
  private static final ItemId STRENGTH = new ItemId("strength");

  private final Sitting kneeSitting =
      Sitting.begin(AnswerSheet.EMPTY)
          .answer(ITEMS, COMPLAINT, Answer.Chosen.of("pain"))
          .answer(ITEMS, PLACE, Answer.Chosen.of("knee"))
          .answer(ITEMS, LEG_DANGER, Answer.Chosen.of())
          .skip(ITEMS, STRENGTH);

  @Test
  void goesBackThroughEveryItemAndForwardAgain() {
    var back = kneeSitting.back().back().back().back();

    assertThat(back.again()).contains(COMPLAINT);
    assertThat(back.mayGoBack()).isFalse();
    assertThat(back.back()).isEqualTo(back);
    var forward =
        back.answer(ITEMS, COMPLAINT, Answer.Chosen.of("pain"))
            .answer(ITEMS, PLACE, Answer.Chosen.of("knee"))
            .answer(ITEMS, LEG_DANGER, Answer.Chosen.of())
            .skip(ITEMS, STRENGTH);
    assertThat(forward).isEqualTo(kneeSitting);
  }

  @Test
  void anAnswerThatStaysTheSameTakesNothingBack() {
    var again = kneeSitting.to(PLACE).answer(ITEMS, PLACE, Answer.Chosen.of("knee"));

    assertThat(again.sheet()).isEqualTo(kneeSitting.sheet());
    assertThat(again.again()).contains(LEG_DANGER);
  }

  @Test
  void anAnswerThatChangesIsAskedAgainWithAllThatDependsOnItAndNothingElse() {
    var changed = kneeSitting.to(PLACE).answer(ITEMS, PLACE, Answer.Chosen.of("ankle"));

    assertThat(changed.asked()).containsExactly(COMPLAINT, PLACE, STRENGTH);
    assertThat(changed.sheet().answer(LEG_DANGER)).isEmpty();
    assertThat(changed.sheet().answer(COMPLAINT)).isPresent();
    assertThat(changed.skipped()).containsExactly(STRENGTH);
    assertThat(changed.again()).contains(STRENGTH);
  }

  @Test
  void whatWasTakenBackIsOfferedAgain() {
    var changed = kneeSitting.to(PLACE).answer(ITEMS, PLACE, Answer.Chosen.of("ankle"));

    assertThat(changed.given().answer(LEG_DANGER)).contains(Answer.Chosen.of());
    assertThat(changed.given().answer(PLACE)).contains(Answer.Chosen.of("ankle"));
  }

  @Test
  void dependenceReachesThroughOtherItems() {
    var changed = kneeSitting.to(COMPLAINT).answer(ITEMS, COMPLAINT, Answer.Chosen.of("stress"));

    assertThat(changed.sheet().answers()).containsOnlyKeys(COMPLAINT);
  }

  @Test
  void anAnswerFromAFileCanBeChangedToo() {
    var sheet = AnswerSheet.EMPTY.with(PLACE, Answer.Chosen.of("knee"));
    var sitting = Sitting.begin(sheet).to(PLACE);

    assertThat(sitting.again()).contains(PLACE);
    assertThat(sitting.answer(ITEMS, PLACE, Answer.Chosen.of("neck")).again()).isEmpty();
  }

  @Test
  void theFirstAnswerToAnItemTakesNothingOfAFileBack() {
    var sheet = AnswerSheet.EMPTY.with(LEG_DANGER, Answer.Chosen.of());
    var sitting = Sitting.begin(sheet).answer(ITEMS, PLACE, Answer.Chosen.of("knee"));

    assertThat(sitting.sheet().answers()).containsOnlyKeys(LEG_DANGER, PLACE);
  }

  @Test
  void aSkippedItemThatIsNeededAfterAllComesAfterTheOthers() {
    var answered =
        kneeSitting
            .to(PLACE)
            .skip(ITEMS, PLACE)
            .end()
            .answer(ITEMS, PLACE, Answer.Chosen.of("knee"));

    assertThat(answered.asked()).containsExactly(COMPLAINT, STRENGTH, PLACE);
    assertThat(answered.again()).isEmpty();
    assertThat(answered.skipped()).containsExactly(STRENGTH);
  }

  @Test
  void aSkippedItemLosesItsAnswer() {
    var skipped = kneeSitting.to(LEG_DANGER).skip(ITEMS, LEG_DANGER);

    assertThat(skipped.sheet().answer(LEG_DANGER)).isEmpty();
    assertThat(skipped.skipped()).contains(LEG_DANGER);
  }
}
