package palpate.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import palpate.fixtures.Golden;

/** Rows come out in the order in which they went in, the same whatever the number of threads. */
class BatchTest {
  private static final String KNEE =
      "\"danger-now\":\"none\",\"calf\":\"no\",\"age\":63,\"medicines\":\"none\",\"operations\":"
          + "\"none\",\"skin\":\"no\",\"weight-loss\":\"no\",\"place\":[\"knee\"],\"since\":"
          + "\"over-12-weeks\",\"strength\":5,\"worse-with\":[\"stairs\"],\"better-with\":"
          + "[\"rest\"],\"visits-per-week\":2";
  private static final String HEADINGS =
      "id,clinic,danger-now,calf,age,medicines,operations,skin,weight-loss,place,since,strength,"
          + "worse-with,better-with,visits-per-week\n";

  private static final String ROWS =
      row("treat", KNEE)
          + "{"
          + KNEE
          + "}\n"
          + row("emergency", KNEE.replace("now\":\"none", "now\":\"saddle"))
          + row("silent", "")
          + row(
              "doubt",
              KNEE.replace(
                  "medicines\":\"none",
                  "medicines\":[{\"steroid\":\"not-sure\"}],\"goals\":\"=1+1"))
          + row("=cmd()", "\"age\":\"x\"")
          + "{\"id\":\"more\",\"clinic\":\"north\",\"answers\":{}}\n";

  private static final String TABLE =
      HEADINGS
          + "treat,n,none,no,63,none,none,no,no,knee,over-12-weeks,5,stairs,rest,2\n"
          + "emergency,n,saddle,no,63,none,none,no,no,knee,over-12-weeks,5,stairs,rest,2\n"
          + "silent,n,,,,,,,,,,,,,\n"
          + "doubt,n,none,no,63,blood-thinner; steroid: not-sure,none,no,no,knee,over-12-weeks,5,"
          + "stairs,rest,2\n"
          + "=cmd(),n,,,x,,,,,,,,,,\n";

  private static String row(String id, String answers) {
    return "{\"id\":\"" + id + "\",\"answers\":{" + answers + "}}\n";
  }

  @Nested
  class Goldens {
    @Test
    void rowsOfJson() {
      check("json-rows", Scored.input("rows.ndjson", ROWS));
    }

    @Test
    void rowsOfATable() {
      check("table-rows", Scored.input("rows.csv", TABLE));
    }

    @Test
    void noFileIsLeftOver() {
      Golden.checkNoOrphans(
          "batch",
          List.of(
              "batch/json-rows.ndjson",
              "batch/json-rows.csv",
              "batch/table-rows.ndjson",
              "batch/table-rows.csv"));
    }

    private static void check(String name, Input input) {
      Golden.check(
          "batch/" + name + ".ndjson", Scored.of(Scored.JSON, 1, ErrorLimit.NONE, input).out());
      Golden.check(
          "batch/" + name + ".csv", Scored.of(Scored.TABLE, 1, ErrorLimit.NONE, input).out());
    }
  }

  @Test
  void aTableGivesTheAdviceOfTheSameAnswersInJson() {
    var json = Scored.json(row("treat", KNEE)).out();
    var table = Scored.csv(HEADINGS + TABLE.lines().toList().get(1)).out();

    assertThat(table).isEqualTo(json.replace("rows.ndjson\",\"line\":1", "rows.csv\",\"line\":2"));
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytesInAnyLocale() {
    var rows = shuffled(ROWS.lines().toList(), 1500);
    var table = HEADINGS + shuffled(TABLE.lines().skip(1).toList(), 700);
    var inputs = new Input[] {Scored.input("rows.ndjson", rows), Scored.input("rows.csv", table)};
    var one = Scored.of(Scored.JSON, 1, ErrorLimit.NONE, inputs);

    assertThat(one.lines()).hasSize(2200);
    for (var jobs : List.of(2, 7)) {
      assertThat(Scored.of(Scored.JSON, jobs, ErrorLimit.NONE, inputs)).isEqualTo(one);
    }
    var usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Scored.of(Scored.JSON, 2, ErrorLimit.NONE, inputs)).isEqualTo(one);
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static String shuffled(List<String> rows, int count) {
    var random = new Random(20261122);
    var text = new StringBuilder();
    IntStream.range(0, count)
        .forEach(i -> text.append(rows.get(random.nextInt(rows.size()))).append('\n'));
    return text.toString();
  }

  @Test
  void theSummaryCountsWhatTheRowsSay() {
    var summary = Scored.json(ROWS).summary();

    assertThat(summary.rows()).isEqualTo(7);
    assertThat(summary.outcomes())
        .containsEntry("treat", 3L)
        .containsEntry("emergency", 1L)
        .containsEntry("incomplete", 2L)
        .containsEntry("rejected", 1L)
        .containsEntry("urgent", 0L);
    assertThat(summary.conditions()).hasSize(1).containsValue(3L);
    assertThat(summary.rejects()).containsEntry("bad-number", 1L);
  }

  /** What nobody answered is not what somebody said. */
  @Test
  void whatAMissingAnswerLeavesOpenIsCountedApart() {
    for (var scoring : List.of(Scored.JSON, Scored.TABLE)) {
      var input = Scored.input("rows.ndjson", ROWS);
      var summary = Scored.of(scoring, 1, ErrorLimit.NONE, input).summary();

      assertThat(summary.flags()).containsOnly(entry("saddle-numbness", 1L), entry("steroid", 1L));
      assertThat(summary.openFlags())
          .containsEntry("saddle-numbness", 2L)
          .containsEntry("steroid", 2L);
    }
  }

  @Test
  void whatIsNotReadIsToldOnceForEachName() {
    var row = "{\"clinic\":1,\"ward\":2,\"title\":\"t\",\"answers\":{}}\n";
    var json = Scored.input("a.ndjson", row.repeat(100));
    var table = Scored.input("b.csv", "age,clinic,,pain\n1,2,3,4\n");

    assertThat(Scored.of(Scored.JSON, 2, ErrorLimit.NONE, json, table).unread())
        .containsExactly("a.ndjson clinic", "a.ndjson ward", "b.csv ", "b.csv pain");
  }

  @Test
  void rejectedRowsCanGoElsewhere() {
    var apart = Scored.apart(Scored.TABLE, Scored.input("rows.ndjson", ROWS));

    assertThat(apart.lines()).hasSize(7).noneMatch(it -> it.contains("rejected"));
    assertThat(apart.rejects().lines()).hasSize(1);
    assertThat(apart.rejects()).contains("\"disposition\":\"rejected\"", "\"line\":6");
  }

  @Nested
  class Limits {
    private static final String BAD = "[]\n";
    private static final String GOOD = "{}\n";

    @Test
    void theRunEndsWithTheRowThatIsOneTooMany() {
      var rows = Scored.input("a.ndjson", GOOD + BAD + GOOD + BAD + GOOD.repeat(500));
      for (var jobs : List.of(1, 7)) {
        assertThat(rows(jobs, ErrorLimit.ofRows(0), rows)).isEqualTo("2 stopped");
        assertThat(rows(jobs, ErrorLimit.ofRows(1), rows)).isEqualTo("4 stopped");
        assertThat(rows(jobs, ErrorLimit.ofRows(2), rows)).isEqualTo("504 whole");
      }
    }

    @Test
    void aShareIsLookedAtFromTheThousandthRowAndAtTheEnd() {
      var few = Scored.input("a.ndjson", BAD + GOOD.repeat(98));
      var many = Scored.input("b.ndjson", BAD.repeat(2000));

      assertThat(rows(1, ErrorLimit.ofShare(1), few)).isEqualTo("99 stopped");
      assertThat(rows(1, ErrorLimit.ofShare(2), few)).isEqualTo("99 whole");
      assertThat(rows(2, ErrorLimit.ofShare(50), many)).isEqualTo("1000 stopped");
      assertThat(rows(2, ErrorLimit.ofShare(100), many)).isEqualTo("2000 whole");
      var early = Scored.input("c.ndjson", BAD.repeat(500) + GOOD.repeat(100_000));
      assertThat(rows(2, ErrorLimit.ofShare(1), early)).isEqualTo("1000 stopped");
    }

    private static String rows(int jobs, ErrorLimit limit, Input input) {
      var scored = Scored.of(Scored.JSON, jobs, limit, input);
      assertThat(scored.lines()).hasSize((int) scored.summary().rows());
      return scored.summary().rows() + (scored.summary().stopped() ? " stopped" : " whole");
    }
  }

  @Nested
  class Streaming {
    @Test
    void whatCannotBeReadToItsEndIsAFaultAfterTheRowsBeforeIt() throws IOException {
      var whole = Scored.gzip(shuffled(ROWS.lines().toList(), 500));
      var cut = new ByteArrayInputStream(whole, 0, whole.length - 20);
      var out = new ByteArrayOutputStream();
      var input = new Input("cut.gz", InputFormat.NDJSON, () -> cut);
      var batch = new Batch(Scored.JSON, 2, ErrorLimit.NONE, new Silent());

      assertThatThrownBy(() -> batch.run(List.of(input), Sinks.together(out)))
          .isInstanceOf(UnreadableInputException.class)
          .extracting(it -> ((UnreadableInputException) it).input())
          .isEqualTo("cut.gz");
      assertThat(out.toString(UTF_8)).contains("\"line\":400").endsWith("}\n");
    }

    /** A program that sends a row and waits for its answer gets it. */
    @Test
    @Timeout(60)
    void noAnswerWaitsForTheNextRow() throws Exception {
      var questions = new PipedOutputStream();
      var in = new PipedInputStream(questions);
      var answers = new PipedOutputStream();
      var read = new PipedInputStream(answers, 1 << 16);
      var batch = new Batch(Scored.JSON, 2, ErrorLimit.NONE, new Silent());
      var input = new Input("-", InputFormat.NDJSON, () -> in);
      var run =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return batch.run(List.of(input), Sinks.together(answers)).rows();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      for (var id : List.of("first", "second")) {
        questions.write(row(id, KNEE).getBytes(UTF_8));
        questions.flush();
        assertThat(line(read)).contains("\"id\":\"" + id + "\"");
      }
      questions.close();
      assertThat(run.get()).isEqualTo(2);
    }

    private static String line(InputStream in) throws IOException {
      var line = new ByteArrayOutputStream();
      for (var b = in.read(); b != '\n'; b = in.read()) {
        line.write(b);
      }
      return line.toString(UTF_8);
    }
  }

  private static final class Silent implements Listener {
    @Override
    public void unread(String file, String column) {}

    @Override
    public void written(long rows) {}
  }
}
