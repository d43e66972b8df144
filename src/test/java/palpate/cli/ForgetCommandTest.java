package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpate.cli.kept.KeptFolder;

class ForgetCommandTest {
  @TempDir Path state;

  private Path folder;

  @BeforeEach
  void prepareTheFolder() throws IOException {
    folder = Files.createDirectories(state.resolve("palpate/interviews"));
  }

  @Test
  void saysWhenNothingIsKept() throws IOException {
    Files.delete(folder);

    assertThat(forget()).isEqualTo(new Run(0, "Nothing is kept.\n", ""));
    assertThat(forget("--list")).isEqualTo(new Run(0, "Nothing is kept.\n", ""));
    assertThat(Run.onTerminal(Map.of(), 80, "forget").out()).isEqualTo("Nothing is kept.\n");
    assertThat(folder).doesNotExist();
  }

  @Test
  void deletesWhatIsKeptAndListsIt() throws IOException {
    keep(1, "title: \"Pain\"\nanswers: {age: 45, place: knee}\n");
    keep(2, "answers:\n  age: 45\n");
    keep(10, "answers: [");

    assertThat(forget())
        .isEqualTo(
            new Run(
                0,
                """
                Deleted: interview 1, last changed 2026-11-22 04:05 UTC, 2 answers: Pain
                Deleted: interview 2, last changed 2026-11-22 04:05 UTC, 1 answer
                Deleted: interview 10, last changed 2026-11-22 04:05 UTC, unreadable
                """,
                ""));
    assertThat(left()).containsExactly(".lock");
  }

  @Test
  void listsWithoutDeleting() throws IOException {
    keep(1, "title: \"Pain\"\nanswers: {age: 45, place: knee}\n");
    var run = forget("--list");

    assertThat(run.out())
        .isEqualTo(
            """
            interview 1, last changed 2026-11-22 04:05 UTC, 2 answers: Pain
            They are in '%s'.
            To go on with one: palpate ask --resume NUMBER
            To delete them: palpate forget
            """
                .formatted(folder));
    assertThat(left()).contains("interview-1.yaml");
  }

  @Test
  void deletesOnlyTheNumbersThatAreNamed() throws IOException {
    keep(1, "answers: {}\n");
    keep(2, "answers: {}\n");
    keep(3, "answers: {}\n");

    assertThat(forget("2", "3").code()).isZero();
    assertThat(left()).containsExactly(".lock", "interview-1.yaml");
  }

  @Test
  void deletesNothingWhenANumberIsWrong() throws IOException {
    keep(1, "answers: {}\n");
    var run = forget("1", "4");

    assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(run.err()).contains("there is no interview 4; 'palpate forget --list'");
    assertThat(left()).contains("interview-1.yaml");
  }

  @Test
  void leavesAnInterviewInUseAndNamesIt() throws IOException {
    keep(1, "answers: {}\n");
    keep(2, "answers: {}\n");
    try (var other = KeptFolder.of(environment())) {
      assertThat(other.take(1)).isTrue();
      assertThat(forget("--list").out()).contains("UTC, 0 answers (open in another palpate)\n");
      var run = forget();

      assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
      assertThat(run.out()).startsWith("Deleted: interview 2, ").hasLineCount(1);
      assertThat(run.err())
          .isEqualTo("palpate: interview 1 is open in another palpate, so it is not deleted.\n");
    }
    assertThat(left()).containsExactly(".lock", "interview-1.yaml");
  }

  @Test
  void deletesWhatAKilledProgramHadInTheMaking() throws IOException {
    Files.writeString(folder.resolve(".interview-3.part"), "answers:");
    forget();

    assertThat(left()).containsExactly(".lock");
  }

  @Test
  void touchesNothingElse() throws IOException {
    var precious = Files.writeString(state.resolve("precious.yaml"), "mine");
    Files.createSymbolicLink(folder.resolve("interview-1.yaml"), precious);
    Files.createSymbolicLink(folder.resolve(".interview-1.part"), precious);
    Files.createDirectory(folder.resolve("interview-2.yaml"));
    Files.writeString(folder.resolve("interview-0.yaml"), "mine");
    Files.writeString(folder.resolve("interview-03.yaml"), "mine");
    Files.writeString(folder.resolve("notes.txt"), "mine");

    assertThat(forget().out()).isEqualTo("Nothing is kept.\n");
    assertThat(precious).hasContent("mine");
    assertThat(left()).hasSize(6);
  }

  @Test
  void aLinkInThePlaceOfTheFolderIsNotFollowed() throws IOException {
    keep(1, "answers: {}\n");
    var moved = Files.move(folder, state.resolve("moved"));
    Files.createSymbolicLink(folder, moved);

    assertThat(forget().out()).isEqualTo("Nothing is kept.\n");
    assertThat(moved.resolve("interview-1.yaml")).exists();
  }

  @Test
  void aTitleCannotSteerTheTerminal() throws IOException {
    keep(1, "title: \"Pain \\u2066 \\u00ad é\"\nanswers: {}\n");
    keep(2, "title: \"Pain \\u00ad é\"\nanswers: {}\n");

    assertThat(forget().out())
        .contains("1, last changed 2026-11-22 04:05 UTC, unreadable", "<U+00AD> e\n");
  }

  @Test
  void aWordIsNoNumber() {
    var run = forget("all");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("all");
  }

  private Run forget(String... more) {
    return Run.onTerminal(
        environment(),
        80,
        Stream.concat(Stream.of("forget"), Stream.of(more)).toArray(String[]::new));
  }

  private Map<String, String> environment() {
    return Map.of("XDG_STATE_HOME", state.toString());
  }

  private void keep(int number, String text) throws IOException {
    var file = Files.writeString(folder.resolve("interview-%s.yaml".formatted(number)), text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-22T04:05:59Z")));
  }

  private List<String> left() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }
}
