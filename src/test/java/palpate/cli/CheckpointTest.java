package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whenever a batch ends, the same command goes on with it, and yields what one run would have. */
class CheckpointTest {
  private static final String CATALOG =
      Path.of("src/test/resources/bench/conditions.yaml").toAbsolutePath().toString();
  private static final String GOOD = "{\"id\":\"a\",\"answers\":{}}\n";
  private static final String BAD = "{\"id\":\"b\",\"answers\":[]}\n";
  private static final List<String> COMMAND =
      List.of(
          "batch",
          "one.ndjson",
          "two.csv",
          "three.ndjson",
          "--catalog",
          CATALOG,
          "-o",
          "out.ndjson",
          "--rejects",
          "bad.ndjson",
          "--summary",
          "summary.json",
          "--checkpoint",
          "c.json");

  @TempDir Path folder;

  private final List<byte[]> snapshots = new ArrayList<>();
  private long nanos;

  @BeforeEach
  void writeRows() throws IOException {
    Files.writeString(folder.resolve("one.ndjson"), GOOD + BAD);
    Files.writeString(folder.resolve("two.csv"), "id,operated\na,\nb,x\n");
    Files.writeString(folder.resolve("three.ndjson"), (BAD + GOOD).repeat(20));
  }

  @Test
  void aRunThatWasKilledBehindAnyCheckpointGoesOnFromIt() throws IOException {
    var whole = run();
    assertThat(whole.code()).as(whole.err()).isEqualTo(5);
    var out = read("out.ndjson");
    var bad = read("bad.ndjson");
    var summary = counts();
    assertThat(snapshots).hasSizeGreaterThan(3);

    for (var snapshot : List.copyOf(snapshots)) {
      var kept = number(snapshot, "written");
      var rejected = number(snapshot, "rejected");
      for (var more : new int[] {0, 1, 17, 200}) {
        write("out.ndjson", Arrays.copyOf(out, Math.min(out.length, kept + more)));
        write("bad.ndjson", Arrays.copyOf(bad, Math.min(bad.length, rejected + more)));
        write("c.json", snapshot);
        if (!new String(snapshot, UTF_8).contains("\"finished\": true")) {
          assertThat(run().code()).isEqualTo(5);
          assertThat(read("out.ndjson")).isEqualTo(out);
          assertThat(read("bad.ndjson")).isEqualTo(bad);
          assertThat(counts()).isEqualTo(summary);
        }
      }
    }
  }

  @Test
  void aCheckpointThatIsCutOffIsToldAndNothingIsLost() throws IOException {
    run();
    var checkpoint = read("c.json");
    var out = read("out.ndjson");
    for (var length = 0; length < checkpoint.length - 2; length += 37) {
      write("c.json", Arrays.copyOf(checkpoint, length));
      var run = run();
      assertThat(run.code()).as("%s bytes", length).isEqualTo(6);
      assertThat(run.err()).contains("'c.json' is no checkpoint that can be read");
    }
    assertThat(read("out.ndjson")).isEqualTo(out);
  }

  @Test
  void aFinishedRunSaysSoAndDoesNothingMore() throws IOException {
    run();
    var summary = Files.readString(folder.resolve("summary.json"));
    var out = Files.getLastModifiedTime(folder.resolve("out.ndjson"));
    var again = run();

    assertThat(again.code()).isEqualTo(5);
    assertThat(again.err()).contains("'c.json' says that this run is finished");
    assertThat(Files.readString(folder.resolve("summary.json"))).isEqualTo(summary);
    assertThat(Files.getLastModifiedTime(folder.resolve("out.ndjson"))).isEqualTo(out);
  }

  @Test
  void filesAreTheirOwnersAlone() throws IOException {
    write("out.ndjson", new byte[0]);
    Files.setPosixFilePermissions(
        folder.resolve("out.ndjson"), PosixFilePermissions.fromString("rw-r--r--"));
    run();

    for (var file : new String[] {"out.ndjson", "bad.ndjson", "c.json"}) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
          .isEqualTo("rw-------");
    }
    try (var left = Files.list(folder)) {
      assertThat(left.filter(it -> it.toString().endsWith(".part"))).isEmpty();
    }
  }

  @Test
  void withoutACheckpointTheRunBeginsAnew() throws IOException {
    run();
    var out = read("out.ndjson");
    write("out.ndjson", "what was there before".repeat(1000).getBytes(UTF_8));
    Files.delete(folder.resolve("c.json"));

    assertThat(run().code()).isEqualTo(5);
    assertThat(read("out.ndjson")).isEqualTo(out);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--detail=full",
        "--format=csv",
        "--id-column=clinic",
        "--id-column=none",
        "--no-place",
        "--start=2026-11-30"
      })
  void anotherCommandIsNotGoneOnWith(String option) throws IOException {
    run();
    var out = read("out.ndjson");
    var run = run(option);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "'c.json' is the checkpoint of another run: its " + option.replaceFirst("=.*", ""));
    assertThat(read("out.ndjson")).isEqualTo(out);
  }

  @Test
  void otherRowsAreNotGoneOnWith() throws IOException {
    run();
    Files.writeString(folder.resolve("one.ndjson"), BAD + GOOD);
    assertThat(run().err()).contains("checkpoint of another run: its input 1 was one.ndjson");
    Files.writeString(folder.resolve("one.ndjson"), GOOD);
    assertThat(run().code()).isEqualTo(2);
    assertThat(run("one.ndjson").err()).contains("its number of inputs was 3, and is now 4");
  }

  @Test
  void jobsAndLimitsMayChange() throws IOException {
    assertThat(run("--max-errors=3", "--jobs=1").code()).isEqualTo(4);
    assertThat(run("--max-errors=3", "--jobs=2").code()).isEqualTo(4);
    var run = run("--jobs=2");
    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("44 rows in ", "22 incomplete, 22 rejected");
  }

  @Test
  void resultsThatWereChangedAreLeftAlone() throws IOException {
    run();
    write("out.ndjson", new byte[3]);
    var run = run();
    assertThat(run.code()).isEqualTo(6);
    assertThat(run.err()).contains("'out.ndjson' has 3 bytes, but 'c.json' knows of ");
    assertThat(read("out.ndjson")).hasSize(3);
    Files.delete(folder.resolve("out.ndjson"));
    assertThat(run().code()).isEqualTo(6);
  }

  @Test
  void twoRunsNeverWriteTheSameFile() throws IOException {
    write("out.ndjson", new byte[0]);
    try (var channel = FileChannel.open(folder.resolve("out.ndjson"), StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      var run = run();
      assertThat(run.code()).isEqualTo(6);
      assertThat(run.err()).contains("another run is writing to it");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one.ndjson --checkpoint c.json",
        "- -o out --checkpoint c.json",
        "one.ndjson -o out --checkpoint out",
        "one.ndjson -o out --checkpoint ./out",
        "one.ndjson -o out --checkpoint one.ndjson",
        "one.ndjson -o /dev/null --checkpoint c.json"
      })
  void aCheckpointNeedsFilesThatStay(String words) {
    var run = Run.in(folder, ("batch " + words).split(" "));

    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(folder.resolve("c.json")).doesNotExist();
  }

  /** A second passes between two portions of rows, so that each is kept. */
  private Run run(String... more) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            err,
            Map.of(),
            false,
            false,
            false,
            0,
            folder,
            this::look);
    var words = new ArrayList<>(COMMAND);
    words.addAll(List.of(more));
    var code = new Palpate(streams).run(words.toArray(String[]::new));
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private long look() {
    var checkpoint = folder.resolve("c.json");
    if (Files.exists(checkpoint)) {
      snapshots.add(bytes(checkpoint));
    }
    var between =
        StackWalker.getInstance().walk(it -> it.anyMatch(f -> f.getMethodName().equals("wish")));
    nanos += between ? 1_000_000_000L : 0;
    return nanos;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(byte[] checkpoint, String key) {
    return new String(checkpoint, UTF_8)
        .lines()
        .filter(it -> it.startsWith("  \"" + key + "\": "))
        .mapToInt(it -> Integer.parseInt(it.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElseThrow();
  }

  /** The summary without the time. */
  private String counts() throws IOException {
    return Files.readString(folder.resolve("summary.json")).replaceAll("\"seconds\".*", "");
  }

  private byte[] read(String file) {
    return bytes(folder.resolve(file));
  }

  private void write(String file, byte[] bytes) throws IOException {
    Files.write(folder.resolve(file), bytes);
  }
}
