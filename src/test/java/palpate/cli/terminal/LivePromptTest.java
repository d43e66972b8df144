package palpate.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static palpate.cli.terminal.Desk.CTRL_C;
import static palpate.cli.terminal.Desk.CTRL_D;
import static palpate.cli.terminal.Desk.DOWN;
import static palpate.cli.terminal.Desk.END;
import static palpate.cli.terminal.Desk.ENTER;
import static palpate.cli.terminal.Desk.ESC;
import static palpate.cli.terminal.Desk.HOME;
import static palpate.cli.terminal.Desk.LEFT;
import static palpate.cli.terminal.Desk.PAGE_DOWN;
import static palpate.cli.terminal.Desk.RIGHT;
import static palpate.cli.terminal.Desk.UP;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemKind;
import palpate.render.Theme;

/** The live prompt, with a person at its keys and an eye on its screen. */
class LivePromptTest {
  private Desk desk = new Desk(80, 24);

  @AfterEach
  void leave() {
    desk.close();
  }

  private Desk small() {
    desk.close();
    desk = new Desk(40, 15);
    return desk;
  }

  private static Move answer(Answer answer) {
    return new Move.GiveAnswer(answer);
  }

  private static Move chosen(String... options) {
    return answer(Answer.Chosen.of(options));
  }

  private static Move amount(String number) {
    return answer(new Answer.Amount(new BigDecimal(number)));
  }

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

  @Nested
  class Everywhere {
    @Test
    void escGoesBackWhereThereIsSomethingBefore() {
      desk.ask(Asked.side()).press(ESC);
      assertThat(desk.move()).isEqualTo(new Move.Back());
      desk.ask(Asked.allowing(Asked.side(), false, false)).press(ESC).awaits("the first question");
    }

    @Test
    void skippingIsRefusedWithAReasonWhereItIsNotAllowed() {
      desk.ask(Asked.side()).press("s").awaits("cannot be skipped");
      desk.press(CTRL_C);
      desk.move();
      desk.ask(Asked.allowing(Asked.side(), true, true)).press("s");
      assertThat(desk.move()).isEqualTo(new Move.Skip());
    }

    @Test
    void helpStaysAboveTheQuestion() {
      desk.ask(Asked.side()).press("?").awaits("It tells whether").awaits("Ctrl-C stop.");
      assertThat(desk.screen())
          .contains("It comes first.", "- both sides")
          .endsWith("Ctrl-C stop.");
      desk.press("1", ENTER);
      assertThat(desk.move()).isEqualTo(chosen("left"));
      assertThat(desk.screen()).contains("It tells whether").endsWith("Which side hurts? left");
    }

    @Test
    void helpIsInSightAlsoOverAListThatFillsTheScreenUntilTheNextKey() {
      for (var size : new int[][] {{80, 24}, {40, 15}}) {
        desk.close();
        desk = new Desk(size[0], size[1]);
        desk.ask(Asked.longList()).press("?").awaits("It tells whether").awaits("> [ ] 1. sign 1");
        assertThat(desk.screen()).containsSubsequence("It comes first", "It tells", "Do any of");
        desk.press(DOWN).awaits("> [ ] 2. sign 2").awaitsNo("It comes first.\nIt tells");
      }
    }

    @Test
    void whatWasToldIsInSightWithTheQuestionAfterIt() throws IOException {
      desk.prompt().below(1).tell("This takes 8 minutes.", "Stop at any time.");
      desk.ask(Asked.longList()).awaits("> [ ] 1. sign 1").awaits("(10 more below)");
      assertThat(desk.screen()).startsWith("This takes 8 minutes.\n\nStop at any time.\n");
      desk.press(DOWN).awaitsNo("This takes 8 minutes.");
    }

    @Test
    void theReasonStandsBelowTheQuestionWhereThereIsRoom() {
      desk.ask(Asked.longList()).awaits("Do any of these apply?\nIt comes first.\n");
      desk.close();
      desk = new Desk(40, 15);
      desk.ask(Asked.side()).awaits("Which side hurts?\nIt comes first.\n").press(CTRL_C);
      desk.move();
      desk.ask(Asked.longList()).awaits("Do any of these apply?\n> [ ] 1. sign 1");
    }

    @Test
    void reviewAndLeavingHaveTheirKeys() {
      desk.ask(Asked.side()).press("r");
      assertThat(desk.move()).isEqualTo(new Move.GoToReview());
      desk.ask(Asked.words()).press(CTRL_C);
      assertThat(desk.move()).isEqualTo(new Move.Leave(Move.Leave.Reason.ASKED));
      desk.ask(Asked.words()).press(CTRL_D);
      assertThat(desk.move()).isEqualTo(new Move.Leave(Move.Leave.Reason.END_OF_INPUT));
    }

    @Test
    void theEndOfInputTakesNothing() {
      desk.ask(Asked.offering(Asked.side(), Answer.Chosen.of("left"))).awaits("> 1.").hangUp();
      assertThat(desk.move()).isEqualTo(new Move.Leave(Move.Leave.Reason.END_OF_INPUT));
    }

    @Test
    void unknownKeysDoNothingAndLeaveNothing() {
      desk.ask(Asked.side()).press(DOWN).awaits("> 1. left");
      var before = desk.screen();
      desk.press("\u001b[15~", "\u001b[<0;3;3M", "\u001b[M !!", "\u001b[I", "\u001bx", "\u001bOQ");
      desk.press("\u001b]11;rgb:0/0/0\u001b\\", "\u001b[?1;2c", "\u0007", "\t");
      desk.press("\u001b[200~2\r\u001b[201~", DOWN).awaits("> 2. right").press(UP);
      desk.awaits("> 1. left");
      assertThat(desk.screen()).isEqualTo(before);
    }

    @Test
    void theTerminalIsPutBackAtTheEnd() {
      desk.ask(Asked.side()).press(CTRL_C);
      desk.move();
      assertThat(desk.terminal().getAttributes().toString()).isNotEqualTo(desk.before().toString());
      desk.close();
      assertThat(desk.raw()).endsWith("\u001b[?25h\u001b[?2004l");
    }

    @Test
    void nothingIsColouredWithoutColour() {
      desk.close();
      desk = new Desk(80, 24, new Theme(false, false, 80));
      desk.ask(Asked.place()).press(" ").awaits("> [x] 1. head");
      assertThat(desk.raw()).doesNotContainPattern("\u001b\\[[0-9;]*m");
    }
  }

  @Nested
  class SmallTerminals {
    @Test
    void longOptionsScrollAsAWhole() {
      small().ask(Asked.longList()).awaits("more below").awaits("end1");
      for (var i = 2; i <= 12; i++) {
        desk.press(DOWN).awaits("> [ ] " + i + ". sign " + i).awaits("end" + i);
      }
      assertThat(desk.screen()).contains("(11 more above)");
      desk.press(END).awaits("> [ ] not sure").press(HOME).awaits("> [ ] 1. sign 1");
      desk.press(PAGE_DOWN, " ", ENTER);
      assertThat(desk.move()).isInstanceOf(Move.GiveAnswer.class);
    }

    @Test
    void everyKindFitsTheSmallestTerminals() {
      for (var size : new int[][] {{40, 15}, {20, 5}, {10, 3}, {5, 2}, {200, 60}}) {
        desk.close();
        desk = new Desk(size[0], size[1]);
        for (var question : every()) {
          desk.ask(question).press(DOWN, "?", DOWN, ENTER, "/", "\u0015", CTRL_C);
          assertThat(desk.move()).isInstanceOf(Move.class);
        }
      }
    }

    @Test
    void theBlockLeavesOneRowFree() {
      for (var question : every()) {
        for (var rows = 2; rows < 30; rows++) {
          var pane = new QuestionPane(question, FieldFor.of(question));
          var lettering = new Lettering(new Theme(true, true, 80), 40);
          assertThat(pane.laid(lettering, rows).lines()).hasSizeBetween(1, rows - 1);
        }
      }
    }

    private List<Question> every() {
      return List.of(
          Asked.yesNo(),
          Asked.side(),
          Asked.place(),
          Asked.longList(),
          Asked.age(),
          Asked.pain(),
          Asked.date(),
          Asked.words());
    }
  }

  @Nested
  class LongWords {
    @Test
    void anAnswerIsReadAfterItsQuestionHoweverLongThatIs() {
      small().ask(Asked.under("Warning signs", Asked.wordy())).press("1", ENTER);
      desk.move();
      assertThat(desk.screen()).startsWith("Warning signs\nHow many").endsWith("a year ago? left");
    }

    @Test
    void aLongAnswerIsCut() {
      small().ask(Asked.words()).press("word ".repeat(100), ENTER);
      desk.move();
      assertThat(desk.screen().lines()).hasSize(3);
      assertThat(desk.screen()).endsWith("word ...");
    }

    @Test
    void theKeysAreThereWhenTheProgressTakesManyWords() {
      var far = "question 9, about 6 left, to tell one thing from another, and that from a third";
      small().ask(Asked.at(far, Asked.place())).awaits("Space ticks, Enter goes on");
      assertThat(desk.screen()).contains("Question 9, about 6 left, to", " ...\n");
    }
  }

  @Nested
  class Resizing {
    @Test
    void theBlockIsPaintedAnewWithoutRemains() {
      desk.ask(Asked.longList()).press(DOWN, DOWN).awaits("> [ ] 3.");
      desk.resize(40, 15).awaits("(2 more above)").awaits("end3");
      assertThat(desk.screen().lines().filter(it -> it.contains("Do any of these"))).hasSize(1);
      desk.resize(200, 60).awaits("12. sign 12");
      assertThat(desk.screen().lines().filter(it -> it.contains("Do any of these"))).hasSize(1);
      desk.press(" ", ENTER);
      assertThat(desk.move()).isInstanceOf(Move.GiveAnswer.class);
    }

    @Test
    void whatWasTypedIsStillThere() {
      desk.ask(Asked.words()).press("a long line of words ".repeat(4)).awaits("words");
      desk.resize(40, 15).press("!").awaits("!").press(ENTER);
      assertThat(desk.move())
          .isEqualTo(answer(new Answer.Words("a long line of words ".repeat(4) + "!")));
    }
  }

  @Nested
  class Reviewing {
    private final Review review =
        new Review(
            List.of(
                new Review.Line(Asked.age().item(), "61 years"),
                new Review.Line(Asked.side().item(), "skipped")),
            "see the plan");

    @Test
    void enterChangesTheAnswerAtTheCursor() {
      desk.review(review).awaits("> 1. How old are you? 61 years").press(DOWN, ENTER);
      assertThat(desk.move()).isEqualTo(new Move.Change(Asked.ID));
    }

    @Test
    void theLastLineAndItsKeyGoOn() {
      desk.review(review).awaits("All is right: see the plan").press("f");
      assertThat(desk.move()).isEqualTo(new Move.Finish());
      desk.review(review).press(END, ENTER);
      assertThat(desk.move()).isEqualTo(new Move.Finish());
    }

    @Test
    void theKeysSayWhatTheyLeadTo() {
      desk.review(review).awaits("All right? Press f to see the plan. Enter changes the one");
      desk.press("f");
      desk.move();
      assertThat(desk.screen()).isEqualTo("Your answers: all is right: see the plan");
    }

    @Test
    void escAndCtrlCLeaveIt() {
      desk.review(review).press(ESC);
      assertThat(desk.move()).isEqualTo(new Move.Back());
      desk.review(review).press(CTRL_C);
      assertThat(desk.move()).isEqualTo(new Move.Leave(Move.Leave.Reason.ASKED));
    }
  }

  @Test
  void hostileWordsOfACatalogDoNotReachTheTerminal() {
    var hostile =
        Asked.of(
            new ItemKind.AnyOf(List.of(new AnswerOption("a", "one\u001b[2J\u0007two"))),
            "Ask\u001b]0;x\u0007 this?");
    desk.ask(hostile).press("?", " ").awaits("[x]").press(ENTER);
    desk.move();
    assertThat(desk.raw()).doesNotContain("\u001b[2J", "\u0007", "\u001b]");
  }
}
