package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;

/** The interview as a command: what it refuses, and what it writes. */
class AskCommandTest extends AskRuns {
  @Nested
  class WithNobodyToAsk {
    @Test
    void theErrorNamesTheCommandsThatNeedNobody() {
      var run = Run.in(folder, "ask");

      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .startsWith("palpate: there is no terminal to ask at.")
          .contains("'palpate template'", "'palpate plan FILE'");
      assertThat(Run.in(folder)).isEqualTo(run);
    }

    @Test
    void nothingIsAskedWhereNothingMay() {
      var run = ask(lines(knee()), "--no-input");

      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err())
          .startsWith("palpate: nothing may be asked.")
          .contains("'palpate template'", "'palpate plan FILE'")
          .doesNotContain("Question");
      assertThat(state).doesNotExist();
    }
  }

  @Nested
  class ToTheEnd {
    @Test
    void thePlanIsPrintedAndNothingIsKept() throws IOException {
      var run = ask(lines(knee()));

      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("Visits 7 to 8", "wear and tear of the knee");
      assertThat(run.err())
          .startsWith("palpate asks about")
          .endsWith("Your choice:\n\nA plan of 8 visits was made.\n");
      assertThat(kept()).isEmpty();
    }

    @Test
    void theSavedAnswersLeadToTheSameAdvice() throws IOException {
      var asked = ask(lines(knee()), "--save", "mine.yaml", "--format", "json");
      var planned = Run.in(folder, "plan", "--format", "json", "mine.yaml");

      assertThat(planned.code()).isZero();
      assertThat(planned.err()).isEmpty();
      assertThat(withoutSource(asked.out())).isEqualTo(withoutSource(planned.out()));
      assertThat(Files.readString(folder.resolve("mine.yaml"))).doesNotContain("interview:");
    }

    /** The name of the file is all that may differ. */
    private static String withoutSource(String json) {
      return json.replaceFirst("(?s)\"source\": \\{.*?},\\s*", "");
    }

    @Test
    void fullAsksAllThatApplies() {
      var enough = ask(lines(knee()));
      var full = ask(Played.lines(FULL, knee(), AnswerSheet.EMPTY), "--full");

      assertThat(enough.err()).contains("That is enough: 20 of 25").doesNotContain("better?");
      assertThat(full.err()).contains("What makes it better?", "That was the last question.");
      assertThat(full.code()).isZero();
    }

    @Test
    void aProgramGetsJsonAndThePersonASentence() {
      var run = ask(lines(knee()), "--format", "json");

      assertThat(run.out()).startsWith("{").contains("\"disposition\"");
      assertThat(run.err()).endsWith("A plan of 8 visits was made.\n");
    }

    @Test
    void aFileGetsTheAdviceAndThePersonASentence() {
      var run = ask(lines(knee()), "-o", "advice.txt");

      assertThat(run.out()).isEmpty();
      assertThat(folder.resolve("advice.txt")).content().contains("Visits 7 to 8");
      assertThat(run.err()).endsWith("A plan of 8 visits was made.\n");
    }

    @Test
    void theExitCodeTellsTheOutcomeOnRequest() {
      assertThat(ask(lines(emergency()), "--exit-status").code()).isEqualTo(30);
      assertThat(ask(lines(emergency())).code()).isZero();
    }
  }

  @Nested
  class AFile {
    @Test
    void isAskedOnlyForWhatItLacks() throws IOException {
      var partial = sheet(DESK).without(new ItemId("strength")).without(new ItemId("age"));
      write("partial.yaml", partial);
      var typed = Played.lines(ENOUGH, Script.of(sheet(DESK)), partial);

      var run = ask(typed, "partial.yaml", "--save", "whole.yaml");

      assertThat(run.code()).isZero();
      assertThat(questions(run.err())).containsExactly("How old are you?", "How strong is it");
      assertThat(Run.in(folder, "plan", "--plain", "whole.yaml").out())
          .isEqualTo(Run.of("plan", "--plain", "examples/desk-neck-shoulder.yaml").out());
    }

    @Test
    void cannotBeResumed() {
      var run = ask("", "partial.yaml", "--resume");

      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("--resume goes on with what was kept; it takes no answers");
    }
  }
}
