package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpate.fixtures.Golden;

/** The commands that put examples to a catalog, on a small one. */
class BenchTest {
  private static final String CATALOG = "src/test/resources/bench/conditions.yaml";
  private static final String EXAMPLES = "src/test/resources/bench/examples";

  @TempDir Path folder;

  private static Run run(String command, String examples, String... more) {
    var words = new ArrayList<>(List.of("catalog", command, examples));
    words.addAll(List.of("--catalog", CATALOG));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  @Test
  void nothingElseStandsAmongTheGoldens() {
    Golden.checkNoOrphans(
        "bench",
        List.of(
            "bench/test.txt",
            "bench/test.json",
            "bench/test.xml",
            "bench/coverage.txt",
            "bench/coverage.json"));
  }

  @Nested
  class TestingACatalog {
    @Test
    void saysWhatIsNotAsExpectedAndWhatCannotBeRead() {
      var run = run("test", EXAMPLES);

      assertThat(run.code()).isEqualTo(ExitCode.ANSWERS_INVALID);
      Golden.check("bench/test.txt", run.out());
    }

    @Test
    void takesOneFile() {
      var run = run("test", EXAMPLES + "/knee/new-pain.yaml");

      assertThat(run.out()).isEqualTo("1 example: 1 passes, 0 fail.\n");
      assertThat(run.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aCatalogThatDoesNotDoWhatAnExampleSaysIsInvalid() {
      assertThat(run("test", EXAMPLES + "/fails.yaml").code()).isEqualTo(ExitCode.CATALOG_INVALID);
    }

    @Test
    void aFileThatExpectsNothingIsToldAndNoFault() {
      var run = run("test", EXAMPLES + "/silent.yaml");

      assertThat(run.out()).contains("silent.yaml: expects nothing");
      assertThat(run.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void jsonHasEveryResult() {
      Golden.check("bench/test.json", withoutVersion(run("test", EXAMPLES, "--format", "json")));
    }

    @Test
    void buildServersReadXml() {
      Golden.check("bench/test.xml", run("test", EXAMPLES, "--format", "junit").out());
    }

    @Test
    void namesThatCouldSteerXmlOrATerminalAreHarmless() throws IOException {
      Files.writeString(folder.resolve("a<b>\"&\u001b[31m.yaml"), "answers: {}\n");

      assertThat(run("test", folder.toString()).out()).doesNotContain("\u001b");
      assertThat(run("test", folder.toString(), "--format", "junit").out())
          .contains("name=\"a&lt;b&gt;&quot;&amp;")
          .doesNotContain("\u001b");
    }

    @Test
    void theUsualFolderIsTakenWhereThereIsOne() throws IOException {
      Files.createDirectory(folder.resolve("examples"));
      Files.copy(
          Path.of("examples/plantar-fasciitis.yaml"),
          folder.resolve("examples").resolve("heel.yaml"));

      assertThat(Run.in(folder, "catalog", "test").out()).startsWith("1 example: 1 passes");
    }

    @Test
    void withoutExamplesItSaysWhatToGive() {
      var run = Run.in(folder, "catalog", "test");

      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("name the folder with your answers files");
    }

    @Test
    void aFolderWithoutAnswersFilesIsNoSuccess() {
      assertThat(run("test", folder.toString()).code()).isEqualTo(ExitCode.USAGE);
      assertThat(run("test", "no-such-folder").code()).isEqualTo(ExitCode.INPUT_OUTPUT);
    }
  }

  @Nested
  class Coverage {
    @Test
    void countsWhatIsShownAndListsWhatIsNot() {
      var run = run("coverage", EXAMPLES);

      assertThat(run.err()).contains("unreadable.yaml:1:11: error [unknown-item]");
      assertThat(run.code()).isEqualTo(ExitCode.ANSWERS_INVALID);
      Golden.check("bench/coverage.txt", run.out());
    }

    @Test
    void jsonHasTheSame() {
      Golden.check(
          "bench/coverage.json", withoutVersion(run("coverage", EXAMPLES, "--format", "json")));
    }

    @Test
    void gapsAreNoFaultUnlessAskedFor() {
      assertThat(run("coverage", EXAMPLES + "/knee").code()).isEqualTo(ExitCode.DONE);
      assertThat(run("coverage", EXAMPLES + "/knee", "--exit-status").code())
          .isEqualTo(ExitCode.CATALOG_INVALID);
    }

    @Test
    void progressIsShownOnATerminalAlone() {
      var terminal = Run.onTerminal(Map.of("LANG", "en.UTF-8"), 80, "catalog", "test", "examples");

      assertThat(terminal.err()).contains("\r100 of ").endsWith(" \r");
      assertThat(Run.of("catalog", "test", "examples").err()).isEmpty();
    }

    @Test
    void aGapWithAReasonIsExcusedAndANeedlessExcuseIsTold() throws IOException {
      var excuses =
          """
          unseen:
            - {what: "contraindication contraindications.fever never raised", because: "It is plain."}
            - {what: "red-flag red-flags.chest never raised", because: "Nobody has it."}
          """;
      var catalog = folder.resolve("c.yaml");
      Files.writeString(catalog, Files.readString(Path.of(CATALOG)) + excuses);
      var run = Run.of("catalog", "coverage", EXAMPLES, "--catalog", catalog.toString());

      assertThat(run.out())
          .contains("contraindication       5 of      6   83 %  (1 excused)")
          .containsSubsequence("NOT SEEN FOR A REASON (1)", "fever never raised", "It is plain.")
          .containsSubsequence("EXCUSES THAT ARE NOT NEEDED (1)", "red-flags.chest never raised");
    }

    @Test
    void anExcuseWithoutAReasonIsAProblemOfTheCatalog() throws IOException {
      var catalog = folder.resolve("c.yaml");
      Files.writeString(
          catalog, Files.readString(Path.of(CATALOG)) + "unseen: [{what: \"outcome treat\"}]\n");
      var run = Run.of("catalog", "check", catalog.toString());

      assertThat(run.code()).isEqualTo(ExitCode.CATALOG_INVALID);
      assertThat(run.err()).contains("an entry of 'unseen' has no 'because'");
    }
  }

  private static String withoutVersion(Run run) {
    return run.out().replace(Version.number(), "VERSION");
  }
}
