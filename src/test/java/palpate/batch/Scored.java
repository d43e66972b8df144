package palpate.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import palpate.fixtures.Fixtures;
import palpate.plan.Timetable;

/** A run over texts, with the small catalog, and all that came of it. */
record Scored(String out, String rejects, Summary summary, List<String> unread) {
  static final Scoring JSON = scoring(OutputFormat.NDJSON, false);
  static final Scoring TABLE = scoring(OutputFormat.CSV, false);

  static Scoring scoring(OutputFormat format, boolean full) {
    return new Scoring(
        Fixtures.catalog(), Timetable.UNDATED, "0.1.0", format, full, "id", false, true);
  }

  static byte[] gzip(String text) {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static Scored json(String rows) {
    return of(JSON, 1, ErrorLimit.NONE, input("rows.ndjson", rows));
  }

  static Scored csv(String rows) {
    return of(JSON, 1, ErrorLimit.NONE, input("rows.csv", rows));
  }

  static Input input(String name, String text) {
    return input(name, text.getBytes(UTF_8));
  }

  static Input input(String name, byte[] bytes) {
    return new Input(
        name, InputFormat.of(name).orElseThrow(), () -> new ByteArrayInputStream(bytes));
  }

  static Scored of(Scoring scoring, int jobs, ErrorLimit limit, Input... inputs) {
    var out = new ByteArrayOutputStream();
    return run(scoring, jobs, limit, out, Sinks.together(out), List.of(inputs));
  }

  /** With the rejected rows elsewhere. */
  static Scored apart(Scoring scoring, Input... inputs) {
    var out = new ByteArrayOutputStream();
    var sinks = new Sinks(out, new ByteArrayOutputStream());
    return run(scoring, 1, ErrorLimit.NONE, out, sinks, List.of(inputs));
  }

  private static Scored run(
      Scoring scoring,
      int jobs,
      ErrorLimit limit,
      ByteArrayOutputStream out,
      Sinks sinks,
      List<Input> inputs) {
    var unread = new ArrayList<String>();
    var batch = new Batch(scoring, jobs, limit, new Hearing(unread));
    try {
      var summary = batch.run(inputs, sinks);
      var rejects = sinks.isApart() ? sinks.rejects().toString() : "";
      return new Scored(out.toString(UTF_8), rejects, summary, unread);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /** Remembers the columns that nobody reads. */
  private record Hearing(List<String> unread) implements Listener {
    @Override
    public void unread(String file, String column) {
      unread.add(file + " " + column);
    }

    @Override
    public void written(long rows) {}
  }
}
