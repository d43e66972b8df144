package palpate.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static palpate.cli.terminal.Desk.CTRL_C;
import static palpate.cli.terminal.Desk.CTRL_D;
import static palpate.cli.terminal.Desk.DOWN;
import static palpate.cli.terminal.Desk.END;
import static palpate.cli.terminal.Desk.ENTER;
import static palpate.cli.terminal.Desk.ESC;
import static palpate.cli.terminal.Desk.UP;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemKind;
import palpate.render.Theme;

/** What works in every question on a live terminal, and in the list of all answers. */
class LivePromptTest extends AtADesk {
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
    assertThat(desk.screen()).contains("It comes first.", "- both sides").endsWith("Ctrl-C stop.");
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
