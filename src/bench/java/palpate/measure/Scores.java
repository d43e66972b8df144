package palpate.measure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import palpate.batch.Batch;
import palpate.batch.ErrorLimit;
import palpate.batch.Input;
import palpate.batch.InputFormat;
import palpate.batch.Listener;
import palpate.batch.OutputFormat;
import palpate.batch.Scoring;
import palpate.batch.Sinks;
import palpate.catalog.Catalog;
import palpate.plan.Timetable;

/** Scores rows in memory as the command does. */
record Scores(Catalog catalog, byte[] rows, InputFormat format) {
  long run(boolean full, int jobs, OutputStream out) throws IOException {
    var scoring =
        new Scoring(
            catalog, Timetable.UNDATED, "measured", OutputFormat.NDJSON, full, "id", false, true);
    var input = new Input("rows", format, () -> new ByteArrayInputStream(rows));
    var batch = new Batch(scoring, jobs, ErrorLimit.NONE, new Nobody());
    return batch.run(List.of(input), Sinks.together(out)).rows();
  }

  /** Wants to hear nothing. */
  private static final class Nobody implements Listener {
    @Override
    public void unread(String file, String column) {}

    @Override
    public void written(long rows) {}
  }
}
