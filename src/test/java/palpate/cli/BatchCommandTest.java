package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of answers become rows of advice, and scripts learn how it went. */
class BatchCommandTest {
  private static final String GOOD = "{\"id\":\"a\",\"answers\":{\"age\":63}}\n";
  private static final String BAD = "{\"id\":\"b\",\"answers\":{\"age\":\"x\"}}\n";

  @TempDir Path folder;

  @BeforeEach
  void writeRows() throws IOException {
    Files.writeString(folder.resolve("good.ndjson"), GOOD + GOOD);
    Files.writeString(folder.resolve("mixed.ndjson"), GOOD + BAD + GOOD);
    Files.writeString(folder.resolve("table.csv"), "id,age,clinic\na,63,north\nb,63,south\n");
  }

  @Test
  void everyRowIsAnsweredAndTheSummaryIsToldApart() {
    var run = batch("good.ndjson");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err()).matches("2 rows in [0-9.]+ s: 2 incomplete\\.\n");
  }

  @Test
  void withoutItsPlaceARowHasTheSameResultWhereverItStands() throws IOException {
    Files.writeString(folder.resolve("first.ndjson"), GOOD);
    Files.writeString(folder.resolve("rest.ndjson"), BAD + GOOD);

    for (var format : new String[] {"ndjson", "csv"}) {
      var options = new String[] {"--no-place", "--format", format};
      var whole = batch("mixed.ndjson", options[0], options[1], options[2]).out();
      var parts =
          batch("first.ndjson", options[0], options[1], options[2]).out()
              + batch("rest.ndjson", options[0], options[1], options[2]).out();

      assertThat(rows(parts)).isEqualTo(rows(whole)).hasSize(3);
      assertThat(whole).doesNotContain(".ndjson");
    }
  }

  private static List<String> rows(String out) {
    return out.lines().filter(it -> !it.startsWith("file,")).toList();
  }

  @Test
  void aRejectedRowIsToldByTheExitCode() {
    var run = batch("mixed.ndjson", "table.csv");

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.out().lines()).hasSize(5);
    assertThat(run.err())
        .contains("warning: table.csv: 'clinic' is no item of the catalog")
        .contains("5 rows in ", ": 4 incomplete, 1 rejected.", "Rejected for: bad-number (1).");
  }

  @Test
  void tooManyRejectedRowsStopTheRunAndWhatWasScoredStays() throws IOException {
    for (var limit : new String[] {"--fail-fast", "--max-errors=0", "--max-errors=10%"}) {
      var run = batch("mixed.ndjson", limit, "-o", "out.ndjson");

      assertThat(run.code()).isEqualTo(4);
      assertThat(run.err()).contains("stopped, because more rows were rejected than allowed");
      assertThat(Files.readString(folder.resolve("out.ndjson"))).contains("rejected");
    }
    assertThat(batch("mixed.ndjson", "--max-errors", "1").code()).isEqualTo(5);
  }

  @Test
  void headingsThatCannotBeUsedAreToldByTheExitCode() throws IOException {
    Files.writeString(folder.resolve("bad.csv"), "id;age\na;63\n");

    var run = batch("bad.csv", "good.ndjson");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).contains("\"no-known-column\"");
    assertThat(run.out().lines()).hasSize(3);
    assertThat(batch("table.csv", "--id-column", "idd").out()).contains("\"no-id-column\"");
  }

  @Test
  void filesAreWrittenForTheirOwnerAlone() throws IOException {
    var run =
        batch(
            "mixed.ndjson",
            "-o",
            "out.csv",
            "--format",
            "csv",
            "--rejects",
            "bad.ndjson",
            "--summary",
            "summary.json");

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(folder.resolve("out.csv")).lines()).hasSize(3);
    assertThat(Files.readString(folder.resolve("bad.ndjson"))).contains("\"line\":2,\"id\":\"b\"");
    assertThat(Files.readString(folder.resolve("summary.json")))
        .contains("\"schema\": \"palpate.batch/1\"", "\"rows\": 3", "\"incomplete\": 2")
        .contains("\"bad-number\": 1", "\"seconds\": ");
    for (var file : new String[] {"out.csv", "bad.ndjson", "summary.json"}) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
          .isEqualTo("rw-------");
    }
  }

  /** What the files say is of a whole run, so those of the last one stay. */
  @Test
  void whereNobodyReadsTheResultsTheRunHasFailed() throws IOException {
    var files = List.of("bad.ndjson", "summary.json");
    for (var file : files) {
      Files.writeString(folder.resolve(file), "of yesterday");
    }
    for (var more : List.of("", " --rejects bad.ndjson --summary summary.json")) {
      var args = ("batch" + more).split(" ", -1);
      var run = Run.intoClosedPipe(folder, GOOD.repeat(1000).getBytes(UTF_8), args);
      assertThat(run.code()).isEqualTo(6);
      assertThat(run.err())
          .isEqualTo(
              "palpate: whoever read the results stopped before their end, and so did this run.\n");
    }
    for (var file : files) {
      assertThat(folder.resolve(file)).hasContent("of yesterday");
    }
    assertThat(Run.intoClosedPipe(folder, new byte[0], "template").code()).isZero();
  }

  @Test
  void aDashIsStandardOutputAndNeverAFile() throws IOException {
    var plain = Run.in(folder, GOOD.getBytes(UTF_8), "batch");

    assertThat(Run.in(folder, GOOD.getBytes(UTF_8), "batch", "-o", "-").out())
        .isEqualTo(plain.out())
        .isNotEmpty();
    for (var option : List.of("--rejects", "--summary", "--checkpoint")) {
      var run = Run.in(folder, GOOD.getBytes(UTF_8), "batch", "-o", "out.ndjson", option, "-");
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains(option, "'-' is no file; name one");
    }
    assertThat(folder.resolve("-")).doesNotExist();
  }

  @Test
  void rowsCanBePipedInAlsoPacked() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write((GOOD + GOOD).getBytes(UTF_8));
    }
    var plain = Run.in(folder, (GOOD + GOOD).getBytes(UTF_8), "batch");

    assertThat(plain.out().lines()).hasSize(2).allMatch(it -> it.contains("\"file\":\"-\""));
    assertThat(Run.in(folder, packed.toByteArray(), "batch", "-").out()).isEqualTo(plain.out());
    var table = "age\n63\n".getBytes(UTF_8);
    assertThat(Run.in(folder, table, "batch", "--input-format", "csv").out().lines()).hasSize(1);
  }

  @Test
  void aRowInFullIsTheAdviceOfPlan() throws IOException {
    var answers = "{\"answers\":{\"age\":63,\"visits-per-week\":2}}";
    Files.writeString(folder.resolve("one.json"), answers);
    var plan = Run.in(folder, "plan", "--format", "json", "one.json").out();
    var row = batch("one.json", "--detail", "full").out();

    assertThat(row.replaceAll("\\s|,\"line\":1", "")).isEqualTo(plan.replaceAll("\\s", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--jobs=0",
        "--max-errors=x",
        "--max-errors=101%",
        "--max-errors=-1",
        "--max-errors=1 --fail-fast",
        "--format=csv --detail=full",
        "--format=xml",
        "-o=x --rejects=x",
        "--days=mon"
      })
  void anOptionThatCannotBeMeantIsRefused(String options) {
    var run = batch(("good.ndjson " + options).split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theExampleRowsGetTheAdviceOfTheirExamples() {
    for (var file : List.of("examples/batch/rows.ndjson", "examples/batch/rows.csv")) {
      var run = Run.of("batch", file, "--format", "csv");

      assertThat(run.code()).isZero();
      assertThat(run.err()).doesNotContain("warning").contains("5 rows", "1 emergency, 4 treat");
      assertThat(run.out()).contains(",sciatica,treat,,sciatica,");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rows.ndjson.zst", "rows.csv.xz"})
  void aFileThatIsPackedInAnotherWayTellsWhatUnpacksIt(String file) {
    var run = batch(file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("-dc '" + file + "' | palpate batch -");
  }

  @Test
  void aFileThatIsNotThereStopsTheRunBeforeItBegins() {
    var run = batch("good.ndjson", "none.ndjson");

    assertThat(run.code()).isEqualTo(6);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("'none.ndjson' does not exist");
    assertThat(batch(".").code()).isEqualTo(6);
  }

  @Test
  void aPackedFileThatIsCutOffIsAnInputFault() throws IOException {
    Files.write(folder.resolve("cut.ndjson.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});

    var run = batch("cut.ndjson.gz", "-o", "out.ndjson");

    assertThat(run.code()).isEqualTo(6);
    assertThat(run.err()).contains("'cut.ndjson.gz' cannot be read to its end");
    assertThat(folder.resolve("out.ndjson")).doesNotExist();
  }

  @Test
  void whatIsReadIsNeverWrittenOver() throws IOException {
    assertThat(batch("good.ndjson", "-o", "good.ndjson").code()).isEqualTo(2);
    assertThat(batch("good.ndjson", "--rejects", "good.ndjson").code()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("good.ndjson"))).isEqualTo(GOOD + GOOD);
  }

  @Test
  void progressIsToldOnATerminalOnceASecond() {
    var lively = onTerminal();
    var plain = onTerminal("--plain");

    assertThat(lively).contains("\r").contains(" rows, ", " a second", " % read, about ");
    assertThat(plain).doesNotContain("\r").contains(" a second, ");
    assertThat(batch("good.ndjson").err()).doesNotContain("a second");
  }

  /** Eleven seconds pass each time when somebody looks. */
  private String onTerminal(String... options) {
    var time = new AtomicLong();
    var err = new ByteArrayOutputStream();
    var streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            err,
            Map.of(),
            false,
            false,
            true,
            80,
            folder,
            () -> time.addAndGet(11_000_000_000L));
    var all = new ArrayList<>(List.of("batch", "good.ndjson"));
    all.addAll(List.of(options));
    assertThat(new Palpate(streams).run(all.toArray(String[]::new))).isZero();
    return err.toString(UTF_8);
  }

  private Run batch(String... arguments) {
    var all = new String[arguments.length + 1];
    all[0] = "batch";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Run.in(folder, all);
  }
}
