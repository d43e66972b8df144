package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpate.fixtures.ShippedCatalog;
import palpate.interview.Interview;
import palpate.interview.Interview.Extent;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;
import palpate.render.AnswersRenderer;

/** The interview as a command: what it refuses, keeps, writes and ends with. */
class AskCommandTest {
  private static final Interview ENOUGH = new Interview(ShippedCatalog.get(), Extent.ENOUGH);
  private static final Interview FULL = new Interview(ShippedCatalog.get(), Extent.FULL);
  private static final String DESK = "desk-neck-shoulder";
  private static final String CALL = "Call 000";

  @TempDir Path folder;

  private Path state;

  @BeforeEach
  void keepAwayFromTheRealState() {
    state = folder.resolve("state");
  }

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

  private static Script knee() {
    return Script.of(sheet("knee-osteoarthritis"));
  }

  private static Script emergency() {
    return knee().at("danger-now", Intent.give(Answer.Chosen.of("chest-pain")));
  }

  private static String lines(Script script) {
    return Played.lines(ENOUGH, script, AnswerSheet.EMPTY);
  }

  private static AnswerSheet sheet(String example) {
    return Examples.sheet(example);
  }

  private void write(String name, AnswerSheet sheet) throws IOException {
    var text = new StringBuilder();
    new AnswersRenderer(ShippedCatalog.get()).render(sheet, text);
    Files.writeString(folder.resolve(name), text);
  }

  /** How each question began. */
  private static List<String> questions(String err) {
    return err.lines()
        .filter(it -> it.startsWith("How ") || it.startsWith("Where "))
        .map(it -> it.replaceFirst("(?<=it) usually.*", ""))
        .map(it -> it.replaceFirst("(?<=it\\?) Tick.*", ""))
        .toList();
  }

  private Run ask(String typed, String... args) {
    return Run.asked(folder, environment(), typed, command(args));
  }

  private Run askWithOutElsewhere(String typed, String... args) {
    return Run.askedWithOutElsewhere(folder, environment(), typed, command(args));
  }

  private static String[] command(String... args) {
    var command = new ArrayList<>(List.of("ask", "--plain"));
    command.addAll(List.of(args));
    return command.toArray(String[]::new);
  }

  private Map<String, String> environment() {
    return Map.of("XDG_STATE_HOME", state.toString(), "HOME", folder.toString());
  }

  private List<Path> kept() throws IOException {
    var interviews = state.resolve("palpate/interviews");
    if (!Files.exists(interviews)) {
      return List.of();
    }
    try (var files = Files.list(interviews)) {
      return files.filter(it -> it.toString().endsWith(".yaml")).toList();
    }
  }
}
