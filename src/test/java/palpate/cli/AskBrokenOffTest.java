package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An interview that ends before its last question, and what it leaves. */
class AskBrokenOffTest extends AskRuns {
  @Nested
  class Emergency {
    @Test
    void isToldOnTheTerminalWhereverTheAdviceGoes() {
      var typed = lines(emergency());

      assertThat(ask(typed).out()).contains(CALL);
      assertThat(ask(typed, "-o", "advice.txt").err()).contains(CALL);
      assertThat(ask(typed, "--format", "json").err()).contains(CALL);
      assertThat(askWithOutElsewhere(typed).err()).contains(CALL);
    }

    @Test
    void keepsTheAnswersAndSaysHowToChangeOne() throws IOException {
      var run = ask(lines(emergency()));

      assertThat(run.err())
          .endsWith("Was an answer a mistake? Change it with:\n  palpate ask --resume --plain\n");
      assertThat(kept()).hasSize(1);
    }

    @Test
    void canBeCorrectedInTheListOfAnswers() throws IOException {
      ask(lines(emergency()));
      var rest = lines(knee()).replaceFirst("none\n", "");
      var run = ask("1\nnone\n" + rest, "--resume");

      assertThat(run.err())
          .containsSubsequence("Your answers, 1 in all:\n1. Do you have", "Noted: none");
      assertThat(run.out()).contains("Visits 7 to 8");
      assertThat(kept()).isEmpty();
    }
  }

  @Nested
  class LeftBeforeTheEnd {
    @Test
    void theEndOfTheInputTakesNoDefault() throws IOException {
      var run = ask(lines(knee().at("strength", Intent.WRONG, Intent.HANG_UP)));

      assertThat(run.code()).isEqualTo(ExitCode.INTERRUPTED);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .endsWith("Your answers are kept. Go on with:\n  palpate ask --resume --plain\n");
      assertThat(kept()).hasSize(1);
      assertThat(kept().get(0))
          .content()
          .contains("since: over-12-weeks")
          .doesNotContain("strength:");
    }

    @Test
    void anInterviewWithoutAnAnswerKeepsNothing() throws IOException {
      var run = ask("");

      assertThat(run.code()).isEqualTo(ExitCode.INTERRUPTED);
      assertThat(run.err()).endsWith("Nothing was answered, and nothing is kept.\n");
      assertThat(kept()).isEmpty();
    }

    @Test
    void itGoesOnWhereItWasLeft() throws IOException {
      ask(lines(knee().at("strength", Intent.LEAVE)));
      var all = lines(knee());
      var before = lines(knee().at("strength", Intent.HANG_UP));
      var run = ask(all.substring(before.length()), "--resume");

      assertThat(questions(run.err()).get(0)).isEqualTo("How strong is it");
      assertThat(run.out()).isEqualTo(ask(all).out());
      assertThat(kept()).isEmpty();
    }

    @Test
    void nothingKeptIsNothingToGoOnWith() {
      var run = ask("", "--resume");

      assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
      assertThat(run.err()).contains("nothing is kept to go on with");
    }

    @Test
    void answersToAnotherCatalogAreCheckedAgain() throws IOException {
      ask(lines(knee().at("strength", Intent.LEAVE)));
      var file = kept().get(0);
      var old =
          Files.readString(file)
              .replaceFirst("sha256: \"?[0-9a-f]+", "sha256: \"" + "0".repeat(64))
              .replace("place: knee ", "place: knee-cap ");
      Files.writeString(file, old);
      var run = ask("", "--resume");

      assertThat(run.err())
          .contains("The catalog has changed since you began", "no longer fits and is asked again");
      assertThat(questions(run.err())).containsExactly("Where do you feel it?");
    }
  }
}
