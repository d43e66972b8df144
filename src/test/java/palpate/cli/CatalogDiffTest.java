package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpate.fixtures.Golden;

/** Comparing two small catalogs. */
class CatalogDiffTest {
  private static final Path BASE = Path.of("src/test/resources/bad/base.yaml");
  private static final Path EXAMPLES = Path.of("src/test/resources/breaks/examples");

  @TempDir Path folder;

  @BeforeEach
  void writeBothCatalogs() throws IOException {
    var old = Files.readString(BASE);
    Files.writeString(folder.resolve("old.yaml"), old);
    Files.writeString(folder.resolve("new.yaml"), changed(old));
    Files.createDirectory(folder.resolve("sheets"));
    for (var name : List.of("chest.yaml", "new-knee.yaml")) {
      Files.copy(EXAMPLES.resolve(name), folder.resolve("sheets").resolve(name));
    }
    var knee = Files.readString(EXAMPLES.resolve("new-knee.yaml"));
    Files.writeString(folder.resolve("sheets/older-knee.yaml"), knee.replace("age: 40", "age: 67"));
    Files.writeString(folder.resolve("sheets/old-only.yaml"), "answers: {goals: \"Walk\"}\n");
  }

  private static String changed(String old) {
    return old.replace("id: long-unseen", "id: unseen")
        .replace("urgency: emergency", "urgency: urgent")
        .replace("{finding: old-pain, weight: 2", "{finding: old-pain, weight: 4")
        .replace("when: {item: age, at-least: 65}", "when: {item: age, at-least: 70}")
        .replace("without: [friction], minutes-at-most: 45", "without: [], minutes-at-most: 30")
        .replace(
            "      - {id: goals, kind: text, ask: \"Your goals?\", why: \"For the record.\","
                + " for-record: true}\n",
            "");
  }

  private Run diff(String... words) {
    return Run.in(folder, words);
  }

  @Test
  void nothingElseStandsAmongTheGoldens() {
    Golden.checkNoOrphans("changes", List.of("changes/diff.txt", "changes/diff.json"));
  }

  @Test
  void tellsEveryKeyThatChangedAndWhichAnswersItMattersFor() {
    var run = diff("catalog", "diff", "old.yaml", "new.yaml", "--on", "sheets");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Golden.check("changes/diff.txt", run.out());
  }

  @Test
  void jsonSaysTheSame() {
    var run = diff("catalog", "diff", "old.yaml", "new.yaml", "--format", "json", "--on", "sheets");
    var json = run.out().replaceFirst("\"engine\": \"[^\"]*\"", "\"engine\": \"\"");

    Golden.check("changes/diff.json", json);
  }

  @Test
  void layoutCommentsAndTheOrderOfEntriesDoNotCount() throws IOException {
    var same =
        Files.readString(BASE)
            .replace("catalog:\n", "# a comment\ncatalog:\n")
            .replace(
                "{id: elderly, says: \"65 or older\", when: {item: age, at-least: 65}}",
                "{says: '65 or older', when: {at-least: 65, item: age}, id: elderly}");
    Files.writeString(folder.resolve("same.yaml"), same);

    var run = diff("catalog", "diff", "old.yaml", "same.yaml", "--on", "sheets/chest.yaml");

    assertThat(run.out())
        .contains("Nothing changed in meaning.", "On 1 answer sheet the advice changes on 0.");
  }

  @Test
  void anInvalidCatalogIsNotCompared() throws IOException {
    Files.writeString(folder.resolve("bad.yaml"), "catalog: {}\n");

    var run = diff("catalog", "diff", "old.yaml", "bad.yaml");

    assertThat(run.code()).isEqualTo(ExitCode.CATALOG_INVALID);
    assertThat(run.err()).contains("'bad.yaml' was not loaded");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFolderWithoutAnswersFilesIsNoComparison() throws IOException {
    Files.createDirectory(folder.resolve("empty"));

    var run = diff("catalog", "diff", "old.yaml", "new.yaml", "--on", "empty");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no answers file (.yaml, .yml or .json) is in 'empty'");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aSheetThatNeitherCatalogReadsIsNamedAndAnExitCode() throws IOException {
    Files.writeString(folder.resolve("odd.yaml"), "answers: {nothing: 1}\n");

    var run = diff("catalog", "diff", "old.yaml", "new.yaml", "--on", "odd.yaml");

    assertThat(run.code()).isEqualTo(ExitCode.ANSWERS_INVALID);
    assertThat(run.out()).contains("not read with both catalogs: odd.yaml");
  }
}
