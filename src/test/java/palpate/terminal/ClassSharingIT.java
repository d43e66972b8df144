package palpate.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archive of classes from which Java starts faster: how it comes about, and when it is used.
 */
class ClassSharingIT {
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
  private static final String VERSION = "palpate " + System.getProperty("palpate.version") + "\n";

  @TempDir Path folder;

  private Checkout checkout;

  @BeforeEach
  void checkout() throws IOException {
    checkout = Checkout.withTheJar(folder);
  }

  @Test
  void theFirstRunMakesAnArchiveAndLaterOnesUseIt() throws Exception {
    assertThat(version("")).isEqualTo(VERSION);
    awaitArchive();

    assertThat(version("")).isEqualTo(VERSION);
    assertThat(version("-Xlog:class+load:stdout"))
        .contains("palpate.Main source: shared objects file (top)");
    assertThat(leftInTarget()).hasSize(2);
  }

  @Test
  void anArchiveThatIsDamagedIsLeftAloneWithoutAWord() throws Exception {
    version("");
    var archive = awaitArchive();
    Files.delete(archive);
    Files.write(archive, new byte[1 << 16]);

    assertThat(version("")).isEqualTo(VERSION);
  }

  @Test
  void anArchiveOfAnotherJarIsMadeAnew() throws Exception {
    version("");
    var archive = awaitArchive();
    var first = Files.getLastModifiedTime(archive);
    Thread.sleep(20);
    Files.write(folder.resolve("target/palpate.jar"), jar());
    version("");

    awaitNewer(archive, first.toMillis());
    assertThat(version("-Xlog:class+load:stdout")).contains("shared objects file (top)");
  }

  @Test
  void anArchiveBehindALinkIsNotTrusted() throws Exception {
    version("");
    var archive = awaitArchive();
    var elsewhere = Files.move(archive, folder.resolve("elsewhere"));
    Files.createSymbolicLink(archive, elsewhere);

    assertThat(version("-Xlog:class+load:stdout")).doesNotContain("shared objects file (top)");
    awaitArchive();
  }

  @Test
  void whoeverWantsNoneGetsNone() throws Exception {
    run(checkout.palpate("--version"));

    assertThat(leftInTarget()).containsExactly("palpate.jar");
  }

  private String version(String javaOptions) throws IOException, InterruptedException {
    return run(
        checkout
            .palpate("--version")
            .with("PALPATE_CLASS_SHARING", "on")
            .with("PALPATE_JAVA_OPTS", javaOptions));
  }

  /** What it says on both streams. */
  private String run(Program program) throws IOException, InterruptedException {
    var said = folder.resolve("said");
    var builder = new ProcessBuilder(program.command()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(program.environment());
    var process = builder.redirectOutput(said.toFile()).start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(said, UTF_8);
  }

  /** Waits until it is there, and nothing else is under way. */
  private Path awaitArchive() throws IOException, InterruptedException {
    var end = System.nanoTime() + PATIENCE;
    while (!isSettled(leftInTarget())) {
      assertThat(System.nanoTime()).as("in target: %s", leftInTarget()).isLessThan(end);
      Thread.sleep(50);
    }
    return folder.resolve("target").resolve(leftInTarget().get(1));
  }

  private boolean isSettled(List<String> names) {
    return names.size() == 2
        && names.get(1).endsWith(".jsa")
        && !Files.isSymbolicLink(folder.resolve("target").resolve(names.get(1)));
  }

  private void awaitNewer(Path archive, long millis) throws IOException, InterruptedException {
    var end = System.nanoTime() + PATIENCE;
    while (Files.getLastModifiedTime(archive).toMillis() <= millis) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(50);
    }
    awaitArchive();
  }

  private static byte[] jar() throws IOException {
    return Files.readAllBytes(Path.of(System.getProperty("palpate.jar")));
  }

  private List<String> leftInTarget() throws IOException {
    try (var files = Files.list(folder.resolve("target"))) {
      return files
          .map(it -> it.getFileName().toString())
          .sorted((a, b) -> Boolean.compare(b.endsWith(".jar"), a.endsWith(".jar")))
          .toList();
    }
  }
}
