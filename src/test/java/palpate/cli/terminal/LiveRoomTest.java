package palpate.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static palpate.cli.terminal.Desk.CTRL_C;
import static palpate.cli.terminal.Desk.DOWN;
import static palpate.cli.terminal.Desk.END;
import static palpate.cli.terminal.Desk.ENTER;
import static palpate.cli.terminal.Desk.HOME;
import static palpate.cli.terminal.Desk.PAGE_DOWN;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import palpate.fixtures.ShippedCatalog;
import palpate.questionnaire.Answer;
import palpate.render.Theme;

/** What a live terminal of any size shows. */
class LiveRoomTest extends AtADesk {
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

    @Test
    void theWholeQuestionIsInSightHoweverMuchWasToldBefore() throws IOException {
      for (var item : ShippedCatalog.get().questionnaire().items()) {
        desk.close();
        desk = new Desk(40, 15);
        desk.prompt().tell("word ".repeat(80));
        desk.ask(Asked.of(item)).awaits("Question 2");
        assertThat(desk.screen().replaceAll("\\s+", " ")).contains(item.ask());
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
}
