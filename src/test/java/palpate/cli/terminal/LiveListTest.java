package palpate.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static palpate.cli.terminal.Desk.DOWN;
import static palpate.cli.terminal.Desk.END;
import static palpate.cli.terminal.Desk.ENTER;
import static palpate.cli.terminal.Desk.ESC;
import static palpate.cli.terminal.Desk.HOME;
import static palpate.cli.terminal.Desk.UP;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import palpate.questionnaire.Answer;

/** Lists of options on a live terminal. */
class LiveListTest extends AtADesk {
  @Nested
  class OneOf {
    @Test
    void enterTakesNothingBeforeSomethingIsChosen() {
      desk.ask(Asked.yesNo()).press(ENTER).awaits("Choose one first");
      assertThat(desk.screen()).doesNotContain("> ");
      desk.press("n", ENTER);
      assertThat(desk.move()).isEqualTo(chosen("no"));
    }

    @Test
    void theSameLetterTwiceStaysAtNo() {
      desk.ask(Asked.yesNo()).press("n", "n", ENTER);
      assertThat(desk.move()).isEqualTo(chosen("no"));
    }

    @Test
    void notSureIsTheLastChoiceAndHasAKey() {
      desk.ask(Asked.side()).press(UP).awaits("> not sure").press(ENTER);
      assertThat(desk.move()).isEqualTo(answer(new Answer.NotSure()));
      desk.ask(Asked.side()).press("u", ENTER);
      assertThat(desk.move()).isEqualTo(answer(new Answer.NotSure()));
    }

    @Test
    void arrowsLettersAndNumbersMoveTheCursor() {
      desk.ask(Asked.side()).press(DOWN).awaits("> 1. left").press("b").awaits("> 3. both sides");
      desk.press("2").awaits("> 2. right").press(HOME).awaits("> 1. left").press(END, ENTER);
      assertThat(desk.move()).isEqualTo(answer(new Answer.NotSure()));
    }

    @Test
    void whatIsLeftReadsAsATranscript() {
      desk.ask(Asked.side()).press("1", ENTER);
      assertThat(desk.move()).isEqualTo(chosen("left"));
      assertThat(desk.screen()).isEqualTo("Which side hurts? left");
    }

    @Test
    void anAnswerFromBeforeIsOfferedAndKeptWithEnter() {
      desk.ask(Asked.offering(Asked.side(), Answer.Chosen.of("right"))).awaits("> 2. right");
      assertThat(desk.screen()).contains("Your answer before: right");
      desk.press(ENTER);
      assertThat(desk.move()).isEqualTo(chosen("right"));
    }
  }

  @Nested
  class AnyOf {
    @Test
    void zeroStandsForNone() {
      desk.ask(Asked.place()).press(ENTER).awaits("If none is true, press");
      desk.press("0").awaits("> [ ] 0. none of these").press(ENTER);
      assertThat(desk.move()).isEqualTo(chosen());
    }

    @Test
    void zeroAfterOneIsTenWhereThereIsATenthLine() {
      desk.ask(Asked.longList()).press("1", "0").awaits("> [ ] 10. sign 10");
      desk.press("0").awaits("> [ ] 0. none of these");
    }

    @Test
    void theKeysSayHowManyAreTicked() {
      desk.ask(Asked.place()).press(" ").awaits("[x] 1.").awaits("Enter goes on, ?");
      desk.press("k", " ").awaits("Enter goes on with 2, ?");
    }

    @Test
    void spaceTicksAndEnterGivesWhatIsTicked() {
      desk.ask(Asked.place()).press(DOWN, " ", "k", " ").awaits("> [x] 5. knee").press(ENTER);
      assertThat(desk.move()).isEqualTo(chosen("neck", "knee"));
      assertThat(desk.screen()).isEqualTo("Where does it hurt? neck; knee");
    }

    @Test
    void aNumberAfterATickBeginsAnew() {
      desk.ask(Asked.longList()).press("1", " ", "2", "u", "1", "1", " ", "3", " ", ENTER);
      assertThat(desk.move())
          .isEqualTo(
              answer(
                  new Answer.Chosen(
                      new TreeSet<>(List.of(sign(1), sign(3), sign(11))),
                      new TreeSet<>(List.of(sign(2))))));
    }

    private static String sign(int number) {
      var options = Asked.longList().item().kind().options();
      return options.get(number - 1).id();
    }

    @Test
    void enterWithNothingTickedIsNotNone() {
      desk.ask(Asked.place()).press(ENTER).awaits("Nothing is ticked yet").press(END, UP, ENTER);
      assertThat(desk.move()).isEqualTo(chosen());
    }

    @Test
    void noneDoesNotTakeAwayWhatIsTickedUnlessItIsTickedToo() {
      desk.ask(Asked.place()).press(" ", END, UP, ENTER).awaits("1 ticked above");
      desk.press(" ").awaits("> [x] 0. none of these").press(ENTER);
      assertThat(desk.move()).isEqualTo(chosen());
    }

    @Test
    void anOptionTakesNoneAway() {
      desk.ask(Asked.place()).press(END, UP, " ").awaits("[x] 0. none").press(HOME, " ", ENTER);
      assertThat(desk.move()).isEqualTo(chosen("head"));
    }

    @Test
    void aSingleOptionCanBeUnsure() {
      desk.ask(Asked.place()).press(" ", DOWN, "u").awaits("> [?] (not sure about this one) 2.");
      desk.press(ENTER);
      assertThat(desk.move())
          .isEqualTo(
              answer(
                  new Answer.Chosen(
                      new TreeSet<>(List.of("head")), new TreeSet<>(List.of("neck")))));
    }

    @Test
    void notSureAloneIsAnAnswer() {
      desk.ask(Asked.place()).press(END, ENTER);
      assertThat(desk.move()).isEqualTo(answer(new Answer.NotSure()));
    }

    @Test
    void searchingFindsALineByAPartOfItsWords() {
      desk.ask(Asked.place()).press("/", "R", " b").awaits("1 of 5 lines").press(ENTER);
      desk.awaits("Ticked: lower back").press(ENTER);
      assertThat(desk.move()).isEqualTo(chosen("lower-back"));
    }

    @Test
    void escLeavesTheSearchAndNotTheQuestion() {
      desk.ask(Asked.place()).press("/", "zzz").awaits("No line has these letters").press(ESC);
      desk.awaits("3. shoulder").press("3", " ", ENTER);
      assertThat(desk.move()).isEqualTo(chosen("shoulder"));
    }

    @Test
    void anAnswerFromBeforeIsTicked() {
      var before =
          new Answer.Chosen(new TreeSet<>(List.of("neck")), new TreeSet<>(List.of("knee")));
      desk.ask(Asked.offering(Asked.place(), before)).awaits("> [x] 2. neck").press(ENTER);
      assertThat(desk.move()).isEqualTo(answer(before));
    }

    @Test
    void noneFromBeforeIsTickedToo() {
      desk.ask(Asked.offering(Asked.place(), Answer.Chosen.of())).awaits("> [x] 0. none of these");
      desk.press(ENTER);
      assertThat(desk.move()).isEqualTo(chosen());
    }
  }
}
