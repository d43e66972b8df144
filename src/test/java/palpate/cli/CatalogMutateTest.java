package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpate.fixtures.Golden;

/** Breaking a small catalog on purpose. */
class CatalogMutateTest {
  private static final String CATALOG = "src/test/resources/bad/base.yaml";
  private static final String EXAMPLES = "src/test/resources/breaks/examples";

  @TempDir Path folder;

  private static Run run(String examples, String... more) {
    var words = new ArrayList<>(List.of("catalog", "mutate", examples, "--catalog", CATALOG));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  @Test
  void nothingElseStandsAmongTheGoldens() {
    Golden.checkNoOrphans("breaks", List.of("breaks/all.txt", "breaks/one.json"));
  }

  @Test
  void scoresComeFirstAndThenEveryBreakThatNothingNoticed() {
    var run = run(EXAMPLES);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.check("breaks/all.txt", run.out());
  }

  @Test
  void jsonHasTheScoresAndThePathOfEachBreak() {
    var json = run(EXAMPLES, "--only", "chest", "--format", "json").out();

    Golden.check(
        "breaks/one.json", json.replaceFirst("\"engine\": \"[^\"]*\"", "\"engine\": \"\""));
  }

  @Test
  void aBreakIsNoticedOnceAnExampleShowsIt() throws IOException {
    var missed = "knee-rash: knee left out of 'avoid'";
    var rash =
        """
        answers: {danger: [rash], age: 40, operated: no, seen: 2025-01-01, place: [knee],
          since: new, strength: 3, visits: 2}
        expect: {disposition: refer, urgency: routine}
        """;

    assertThat(run(EXAMPLES, "--only", "knee-rash").out()).contains(missed);
    Files.writeString(folder.resolve("rash.yaml"), rash);
    assertThat(run(folder.toString(), "--only", "knee-rash").out()).doesNotContain(missed);
  }

  @Test
  void aShareThatIsNotReachedIsAnExitCode() {
    assertThat(run(EXAMPLES, "--only", "chest", "--at-least", "0.5").code()).isZero();
    assertThat(run(EXAMPLES, "--at-least", "1").code()).isEqualTo(ExitCode.CATALOG_INVALID);
    assertThat(run(EXAMPLES, "--at-least", "85").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run(EXAMPLES, "--at-least", "most").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anEntryThatDoesNotExistIsAUsageError() {
    var run = run(EXAMPLES, "--only", "chst");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("nothing called 'chst' can be broken. Did you mean 'chest'?");
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTheOthersAreTried() throws IOException {
    Files.writeString(folder.resolve("bad.yaml"), "answers: {agee: 4}\n");
    Files.copy(Path.of(EXAMPLES, "chest.yaml"), folder.resolve("chest.yaml"));

    var run = run(folder.toString(), "--only", "chest");

    assertThat(run.code()).isEqualTo(ExitCode.ANSWERS_INVALID);
    assertThat(run.err()).contains("unknown-item");
    assertThat(run.out()).contains("1 example of catalog small 1");
  }

  @Test
  void problemsAreToldInTheOrderOfTheFilesWhateverTheThreads() throws IOException {
    for (var i = 10; i < 60; i++) {
      Files.writeString(folder.resolve("bad" + i + ".yaml"), "answers: {agee: 4}\n");
    }

    var run = run(folder.toString(), "--only", "chest");

    assertThat(run.err().lines().filter(it -> it.contains("unknown-item"))).hasSize(50).isSorted();
  }
}
