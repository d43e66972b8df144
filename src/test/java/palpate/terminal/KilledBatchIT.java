package palpate.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch is ended by force, in whatever it does, and started again until it is done. */
class KilledBatchIT {
  private static final boolean LONG = Boolean.getBoolean("palpate.long");
  private static final int MOMENTS = LONG ? 50 : 2;

  /** Some runs are done before their moment comes. */
  private static final int STARTS_PER_MOMENT = 10;

  private static final int ROWS = LONG ? 40_000 : 4_000;
  private static final int SEED = 20261122;
  private static final int PATIENCE = 120;

  @TempDir static Path folder;

  private static long took;

  @BeforeAll
  static void runOnceUnbroken() throws Exception {
    writeRows();
    var begun = System.nanoTime();
    assertThat(end(batch("whole", "1"))).isEqualTo(5);
    took = (System.nanoTime() - begun) / 1_000_000;
  }

  private static void writeRows() throws IOException {
    var table = new StringBuilder("id,age,operated\n");
    var rows = new StringBuilder();
    var random = new Random(SEED);
    for (var i = 0; i < ROWS / 2; i++) {
      var age = random.nextInt(20) == 0 ? "many" : Integer.toString(18 + random.nextInt(70));
      table.append(i).append(',').append(age).append(",no\n");
      rows.append("{\"id\":\"%d\",\"answers\":{\"age\":\"%s\"}}\n".formatted(i, age));
    }
    Files.writeString(folder.resolve("table.csv"), table);
    try (var packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("rows.ndjson.gz")))) {
      packed.write(rows.toString().getBytes(UTF_8));
    }
  }

  @Test
  void killedAtAnyMomentItYieldsTheBytesOfOneRun() throws Exception {
    var random = new Random(SEED);
    var kills = 0;
    for (var start = 0; kills < MOMENTS && start < STARTS_PER_MOMENT * MOMENTS; start++) {
      var run = batch("killed", Integer.toString(1 + start % 2));
      if (run.waitFor(random.nextLong(took), MILLISECONDS)) {
        Files.delete(file("killed.c")); // it was done: once more from the beginning
      } else {
        run.destroyForcibly().waitFor();
        kills++;
      }
    }
    assertThat(end(batch("killed", "2"))).isEqualTo(5);
    assertThat(kills).isEqualTo(MOMENTS);
    assertSame("killed");
  }

  @Test
  void askedToEndItKeepsWhatIsDoneAndSaysHowToGoOn() throws Exception {
    for (var signal : List.of("INT", "TERM")) {
      var run = batch("asked", "2");
      awaitRowsOf("asked", run);
      Running.signal(signal, run.pid());

      assertThat(end(run)).isEqualTo(130);
      assertThat(Files.readString(file("asked.err")))
          .contains("interrupted. ", " rows are kept: the same command goes on from there.");
    }
    assertThat(end(batch("asked", "2"))).isEqualTo(5);
    assertSame("asked");
  }

  /** The system lets no file grow larger, which is told as a full disk is. */
  @Test
  void aFullDiskIsToldAndTheRunGoesOnLater() throws Exception {
    var limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f 200; exec \"$@\"", "sh"));
    limited.addAll(command("full", "2"));

    assertThat(end(start("full", limited))).isEqualTo(6);
    assertThat(Files.readString(file("full.err")))
        .contains("the results cannot be written (", "are kept: the same command goes on");
    assertThat(end(batch("full", "2"))).isEqualTo(5);
    assertSame("full");
  }

  @Test
  void withoutACheckpointAnInterruptLeavesNothing() throws Exception {
    var words = command("plain", "2").stream().filter(it -> !it.contains("checkpoint")).toList();
    var run = start("plain", words);
    while (run.isAlive() && listed().noneMatch(it -> it.endsWith(".part"))) {
      Thread.sleep(5);
    }
    Running.signal("INT", run.pid());

    assertThat(end(run)).isEqualTo(130);
    assertThat(listed()).noneMatch(it -> it.endsWith(".part") || it.equals("plain.out"));
  }

  private static void awaitRowsOf(String name, Process run) throws Exception {
    var before = size(name + ".out");
    while (run.isAlive() && size(name + ".out") <= before) {
      Thread.sleep(5);
    }
  }

  private static long size(String name) throws IOException {
    return Files.exists(file(name)) ? Files.size(file(name)) : 0;
  }

  private static void assertSame(String name) throws IOException {
    assertThat(file(name + ".out")).hasSameBinaryContentAs(file("whole.out"));
    assertThat(file(name + ".bad")).hasSameBinaryContentAs(file("whole.bad"));
    assertThat(counts(name)).isEqualTo(counts("whole"));
  }

  private static String counts(String name) throws IOException {
    return Files.readString(file(name + ".summary")).replaceAll("\"seconds\".*", "");
  }

  private static Process batch(String name, String jobs) throws IOException {
    return start(name, command(name, jobs));
  }

  private static List<String> command(String name, String jobs) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        java,
        "-XX:+UseSerialGC",
        "-jar",
        Path.of(System.getProperty("palpate.jar")).toAbsolutePath().toString(),
        "batch",
        "--catalog=" + Sheets.SMALL.toAbsolutePath(),
        "table.csv",
        "rows.ndjson.gz",
        "--jobs=" + jobs,
        "--rejects=" + name + ".bad",
        "--summary=" + name + ".summary",
        "--output=" + name + ".out",
        "--checkpoint=" + name + ".c");
  }

  private static Process start(String name, List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(file(name + ".err").toFile())
        .start();
  }

  private static int end(Process run) throws InterruptedException {
    assertThat(run.waitFor(PATIENCE, SECONDS)).as("it ends").isTrue();
    return run.exitValue();
  }

  private static Stream<String> listed() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).toList().stream();
    }
  }

  private static Path file(String name) {
    return folder.resolve(name);
  }
}
