package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import palpate.fixtures.ShippedCatalog;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;
import palpate.render.AnswersRenderer;

/** Files that an interview is to read and write: none is lost, and no answer with them. */
class AskFilesTest {
  private static final String DONE = "5\ndone\n";

  @TempDir Path folder;

  private Path state;

  @BeforeEach
  void fillInAllButTheStrength() throws IOException {
    state = folder.resolve("state");
    write(Examples.sheet("desk-neck-shoulder").without(new ItemId("strength")));
  }

  @Test
  void whatCouldNotBeWrittenIsRefusedBeforeTheFirstWord() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    Files.copy(Path.of("conditions.yaml"), folder.resolve("mine.yaml"));

    for (var option : List.of("--save", "-o")) {
      assertRefused(ExitCode.INPUT_OUTPUT, "'sub' is a folder.", option, "sub");
      assertRefused(ExitCode.INPUT_OUTPUT, "its folder does not exist", option, "none/it.yaml");
      assertRefused(
          ExitCode.USAGE, "'part.yaml' is used by this command already", option, "part.yaml");
      assertRefused(
          ExitCode.USAGE,
          "'mine.yaml' is used by this command already",
          option,
          "mine.yaml",
          "--catalog",
          "mine.yaml");
    }
  }

  @Test
  void theAnswersAndTheAdviceAreNeverWrittenToTheSameFile() {
    assertRefused(ExitCode.USAGE, "name the same file", "--save", "it.yaml", "-o", "it.yaml");
    assertRefused(ExitCode.USAGE, "name the same file", "--save", "./it.yaml", "-o", "it.yaml");
  }

  @Test
  void nothingIsWrittenAmongWhatIsKeptSinceThatIsDeleted() {
    ask("5\nquit\n", "part.yaml");
    var kept = state.resolve("palpate/interviews/interview-2.yaml").toString();

    assertRefused(ExitCode.USAGE, "would be deleted with what is kept", "--save", kept);
    assertRefused(ExitCode.USAGE, "would be deleted with what is kept", "-o", kept);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatFailsAtTheEndKeepsTheAnswersAndSaysHowToGoOn() {
    var run = ask(DONE, "part.yaml", "--save", "/dev/full");

    assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(run.err())
        .endsWith(
            """
            palpate: '/dev/full' cannot be written: No space left on device.
            Your answers are kept. Go on with:
              palpate ask --resume --plain
            """);
    assertThat(ask("done\n", "--resume").out()).contains("8 visits");
  }

  @Test
  void standardInputIsNoAnswersFileHere() {
    var run = ask("", "-");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("palpate: the answers are asked at the terminal;");
  }

  @Test
  void onlyAnInterviewThatThereIsCanBeResumed() {
    ask("5\nquit\n", "part.yaml");
    for (var number : List.of("-1", "0", "7")) {
      assertThat(ask("", "--resume=" + number).err()).contains("there is no interview " + number);
    }
  }

  @Test
  void theCommandThatResumesCanBePastedIntoAShell() throws IOException {
    Files.copy(Path.of("conditions.yaml"), folder.resolve("our clinic's.yaml"));
    var run = ask("5\nquit\n", "part.yaml", "--catalog", "our clinic's.yaml");

    assertThat(run.err())
        .endsWith("  palpate ask --resume --plain --catalog 'our clinic'\\''s.yaml'\n");
  }

  @Test
  void whatCouldNotBeKeptIsNotSaidToBeKept() throws IOException {
    Files.writeString(state, "in the way");
    var run = ask("5\nquit\n", "part.yaml");

    assertThat(run.err())
        .contains("Your answers cannot be kept: ")
        .endsWith("\nYour answers could not be kept.\n");
  }

  @Test
  void whatWasKeptBeforeTheDiskWasFullIsNotSaidToBeAll() throws IOException {
    var part = state.resolve("palpate/interviews/.interview-1.part/in/the/way");
    ask("5\nquit\n", "part.yaml");
    Files.createDirectories(part);
    var run = ask("review\n28\n1\nquit\n", "--resume");

    assertThat(run.err())
        .endsWith(
            """
            Your last answers could not be kept. Go on from those before with:
              palpate ask --resume --plain
            """);
  }

  private void assertRefused(int code, String why, String... options) {
    var command = new ArrayList<>(List.of(options));
    command.add("part.yaml");
    var run = ask(DONE, command.toArray(String[]::new));

    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).startsWith("palpate: ").contains(why).doesNotContain("palpate asks");
    assertThat(run.out()).isEmpty();
  }

  private void write(AnswerSheet sheet) throws IOException {
    var text = new StringBuilder();
    new AnswersRenderer(ShippedCatalog.get()).render(sheet, text);
    Files.writeString(folder.resolve("part.yaml"), text);
  }

  private Run ask(String typed, String... args) {
    var command = new ArrayList<>(List.of("ask", "--plain"));
    command.addAll(List.of(args));
    var environment = Map.of("XDG_STATE_HOME", state.toString(), "HOME", folder.toString());
    return Run.asked(folder, environment, typed, command.toArray(String[]::new));
  }
}
