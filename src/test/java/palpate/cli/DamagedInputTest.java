package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken files get located problems or one clear sentence, and the right exit code. */
class DamagedInputTest {
  private static final String EXAMPLE = "examples/desk-neck-shoulder.yaml";

  @TempDir Path folder;

  @Test
  void aMissingFileAndAFolderAreInputOutputFaults() {
    var missing = Run.of("plan", "no-such-file.yaml");
    var directory = Run.of("plan", folder.toString());

    assertThat(missing.code()).isEqualTo(6);
    assertThat(missing.err()).contains("'no-such-file.yaml' does not exist");
    assertThat(directory.code()).isEqualTo(6);
    assertThat(directory.err()).contains("is a folder");
  }

  @Test
  void binaryAndForeignEncodingsAreRejected() throws IOException {
    var binary = Files.write(folder.resolve("b.yaml"), new byte[] {0, 1, 2, (byte) 0xff});
    var utf16 = Files.write(folder.resolve("u.yaml"), "answers:\n".getBytes(UTF_16));
    var latin = Files.write(folder.resolve("l.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe9});

    for (var file : new Path[] {binary, utf16, latin}) {
      assertRejected(Run.of("plan", file.toString()), 4);
      assertRejected(Run.of("catalog", "check", file.toString()), 3);
    }
  }

  @Test
  void deepNestingAndEmptyFilesAreRejectedAtOnce() throws IOException {
    var deep = folder.resolve("deep.yaml");
    Files.writeString(deep, "answers: " + "[".repeat(10_000_000));
    var empty = Files.writeString(folder.resolve("empty.yaml"), "");

    assertRejected(Run.of("plan", deep.toString()), 4);
    assertRejected(Run.of("catalog", "check", deep.toString()), 3);
    assertRejected(Run.of("plan", empty.toString()), 4);
    assertRejected(Run.of("catalog", "check", empty.toString()), 3);
  }

  @Test
  void controlSequencesInAFileNeverReachTheTerminal() throws IOException {
    var file = folder.resolve("esc.yaml");
    Files.writeString(file, "answers:\n  \"\\e[31mage\": 3\n  ag\u009be: 2\n", UTF_8);
    var run = Run.onTerminal(Map.of("LANG", "en_AU.UTF-8"), 80, "plan", "--color=never", "" + file);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).doesNotContain("\u001b", "\u009b");
  }

  @Test
  void aTruncatedCatalogIsRejectedWithLocatedProblems() throws IOException {
    var whole = Files.readString(Path.of("conditions.yaml"));
    var cut = Files.writeString(folder.resolve("cut.yaml"), whole.substring(0, 20_000));
    var run = Run.of("plan", "--catalog", cut.toString(), EXAMPLE);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("cut.yaml:").contains("error [");
    assertThat(run.out()).isEmpty();
  }

  private void assertRejected(Run run, int code) {
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.err()).contains("error [").doesNotContain("\tat ", "Exception");
  }
}
