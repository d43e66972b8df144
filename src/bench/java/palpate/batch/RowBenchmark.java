package palpate.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import palpate.advice.Advice;
import palpate.advice.Advisor;
import palpate.catalog.Catalog;
import palpate.measure.Floor;
import palpate.measure.Generator;
import palpate.measure.Knowledge;
import palpate.plan.Timetable;
import palpate.questionnaire.AnswerSheet;
import palpate.render.Origin;

/**
 * What the parts of scoring a row cost, in microseconds for each row, beside parsing its tokens.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseParallelGC")
public class RowBenchmark {
  private static final int ROWS = 1000;
  private static final int SEED = 1;

  private final Floor floor = new Floor(new int[] {1});
  private final List<Row> rows = new ArrayList<>();
  private final List<AnswerSheet> sheets = new ArrayList<>();
  private final List<Advice> advices = new ArrayList<>();
  private Catalog catalog;
  private RowReader reader;
  private RowWriter summary;
  private RowWriter full;
  private Scorer summaries;
  private Scorer wholes;
  private int next;

  /** Draws the rows, and takes each step once. */
  @Setup
  public void prepare() throws IOException {
    catalog = Knowledge.catalog();
    reader = new JsonRowReader("rows", catalog.questionnaire(), "id");
    summary = scoring(false).writer();
    full = scoring(true).writer();
    summaries = new Scorer(scoring(false), summary, summary, scoring(false).lanes());
    wholes = new Scorer(scoring(true), full, full, scoring(true).lanes());
    for (var text : Generator.rows(catalog, ROWS, SEED)) {
      var bytes = text.strip().getBytes(UTF_8);
      rows.add(new Row(rows.size() + 1, 0, bytes, Row.Defect.NONE));
      var sheet = ((RowReading.Answers) reader.read(rows.get(rows.size() - 1))).sheet();
      sheets.add(sheet);
      advices.add(Advisor.advise(catalog, sheet, Timetable.UNDATED));
    }
  }

  private Scoring scoring(boolean whole) {
    return new Scoring(
        catalog, Timetable.UNDATED, "measured", OutputFormat.NDJSON, whole, "id", false, true);
  }

  private int next() {
    next = (next + 1) % ROWS;
    return next;
  }

  /** What the floor does with a row. */
  @Benchmark
  public long parseTokens() {
    var bytes = rows.get(next()).bytes();
    return floor.parse(bytes, 0, bytes.length);
  }

  /** From bytes to answers. */
  @Benchmark
  public Object readRow() {
    return reader.read(rows.get(next()));
  }

  /** From answers to advice. */
  @Benchmark
  public Object adviseSheet() {
    return Advisor.advise(catalog, sheets.get(next()), Timetable.UNDATED);
  }

  /** From advice to a row without its long parts. */
  @Benchmark
  public int writeSummary() throws IOException {
    return write(summary);
  }

  /** From advice to a row with everything. */
  @Benchmark
  public int writeFull() throws IOException {
    return write(full);
  }

  private int write(RowWriter writer) throws IOException {
    var i = next();
    var text = new StringBuilder();
    writer.advice(new Origin("rows", i + 1, "r"), advices.get(i), text);
    return text.length();
  }

  /** All of it, with short results. */
  @Benchmark
  public Object scoreForSummary() {
    return summaries.score("rows", reader, rows.get(next()));
  }

  /** All of it, with long results. */
  @Benchmark
  public Object scoreInFull() {
    return wholes.score("rows", reader, rows.get(next()));
  }
}
