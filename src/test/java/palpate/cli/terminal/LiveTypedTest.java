package palpate.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static palpate.cli.terminal.Desk.ENTER;
import static palpate.cli.terminal.Desk.LEFT;
import static palpate.cli.terminal.Desk.RIGHT;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import palpate.questionnaire.Answer;

/** Numbers, dates and words on a live terminal. */
class LiveTypedTest extends AtADesk {
  @Nested
  class Numbers {
    @Test
    void aNumberIsTypedWithinItsBounds() {
      desk.ask(Asked.age()).awaits("from 0 to 120 (years)").press("130", ENTER).awaits("too large");
      desk.press("\u007f\u007f\u007f", "61", ENTER);
      assertThat(desk.move()).isEqualTo(amount("61"));
      assertThat(desk.screen()).isEqualTo("How old are you? 61 years");
    }

    @Test
    void nothingTypedIsNoAnswer() {
      desk.ask(Asked.age()).press(ENTER).awaits("Nothing is typed yet").press("u").awaits("> not");
      desk.press(ENTER);
      assertThat(desk.move()).isEqualTo(answer(new Answer.NotSure()));
    }

    @Test
    void lettersAndPointsDoNotGetIntoAWholeNumber() {
      desk.ask(Asked.age()).press("6x").awaits("Type a whole number").press(".1", ENTER);
      assertThat(desk.move()).isEqualTo(amount("61"));
    }

    @Test
    void aCommaIsAPointWhereThereIsOne() {
      desk.ask(Asked.weight()).press("70,50", ENTER);
      assertThat(desk.move()).isEqualTo(amount("70.5"));
    }

    @Test
    void theBarStandsNowhereAtFirst() {
      desk.ask(Asked.pain()).press(ENTER).awaits("Choose a number first").press(RIGHT, RIGHT);
      desk.awaits("[1]").awaits("> 1 of 10").press("10").awaits("[10]").press(LEFT, ENTER);
      assertThat(desk.move()).isEqualTo(amount("9"));
    }

    @Test
    void theBarOffersTheNumberFromBefore() {
      desk.ask(Asked.offering(Asked.pain(), new Answer.Amount(BigDecimal.valueOf(4))));
      desk.awaits("[4]").press(ENTER);
      assertThat(desk.move()).isEqualTo(amount("4"));
    }
  }

  @Nested
  class Dates {
    @Test
    void aDateIsCheckedAgainstTheCalendarAndItsBounds() {
      desk.ask(Asked.date()).press("2026-02-30", ENTER).awaits("There is no day 2026-02-30");
      desk.press("\u0015", "1980-01-01", ENTER).awaits("too early");
      desk.press("\u0015", "2026-11-3", ENTER);
      assertThat(desk.move()).isEqualTo(answer(new Answer.Day(LocalDate.of(2026, 11, 3))));
    }
  }

  @Nested
  class Words {
    @Test
    void lettersAreText() {
      desk.ask(Asked.words()).press("s r? u", LEFT, LEFT, "x", ENTER);
      assertThat(desk.move()).isEqualTo(answer(new Answer.Words("s r?x u")));
    }

    @Test
    void marksAndWideCharactersAreEditedAsOne() {
      desk.ask(Asked.words()).press("ab肩e\u0301", "\u007f", LEFT, "y", ENTER);
      assertThat(desk.move()).isEqualTo(answer(new Answer.Words("aby肩")));
    }

    @Test
    void anEmptyTextIsNoAnswer() {
      desk.ask(Asked.words()).press("  ", ENTER).awaits("Nothing is typed yet");
    }

    @Test
    void whatSteersATerminalNeverGetsIntoTheText() {
      var hostile = "a\u001b[2Jb\u0007\u0000c\u009b31md\u202ee\u001b]0;title\u0007f\ng";
      desk.ask(Asked.words()).press("\u001b[200~", hostile, "\u001b[201~").awaits("> abcdef g");
      desk.press(ENTER);
      assertThat(desk.move()).isEqualTo(answer(new Answer.Words("abcdef g")));
      assertThat(desk.raw()).doesNotContain("\u0007", "\u202e", "title", "\u001b[2J");
    }

    @Test
    void aHugePasteIsCutAndSaysSo() {
      desk.ask(Asked.words()).press("\u001b[200~", "x".repeat(1_000_000), "\u001b[201~");
      desk.awaits("only the first 2000 characters are kept").press(ENTER);
      assertThat(desk.move()).isEqualTo(answer(new Answer.Words("x".repeat(2000))));
    }

    @Test
    void theKeysOfEverywhereAreHeldWithCtrl() {
      desk.ask(Asked.allowing(Asked.words(), true, true)).press("\u0019").awaits("own words");
      desk.press("\u0013");
      assertThat(desk.move()).isEqualTo(new Move.Skip());
    }
  }
}
