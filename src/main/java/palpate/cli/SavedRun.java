package palpate.cli;

import java.math.BigDecimal;
import java.util.Objects;
import palpate.batch.Checkpoint;
import palpate.batch.Summary;
import palpate.render.Json;

/**
 * What a checkpoint file holds.
 *
 * @param written how many bytes of the results stand before the checkpoint
 * @param rejected how many bytes of the rejected rows do, where they have a file of their own
 * @param seconds that the run has taken so far
 */
record SavedRun(
    RunTerms terms, Checkpoint checkpoint, long written, long rejected, BigDecimal seconds) {
  /** The version of the format. */
  static final String SCHEMA = "palpate.checkpoint/1";

  SavedRun {
    Objects.requireNonNull(terms, "terms");
    Objects.requireNonNull(checkpoint, "checkpoint");
    Objects.requireNonNull(seconds, "seconds");
  }

  /** Nothing has been done yet. */
  static SavedRun begin(RunTerms terms) {
    return new SavedRun(terms, Checkpoint.START, 0, 0, BigDecimal.ZERO);
  }

  String json() {
    var place = checkpoint.place();
    return new Json()
        .put("schema", SCHEMA)
        .put("run", terms.values())
        .put("finished", checkpoint.finished())
        .put(
            "place",
            new Json()
                .put("input", place.input())
                .put("offset", place.offset())
                .put("line", place.line()))
        .put("written", written)
        .put("rejected", rejected)
        .put("seconds", seconds)
        .put("summary", json(checkpoint.summary()))
        .text(true);
  }

  private static Json json(Summary summary) {
    return new Json()
        .put("rows", summary.rows())
        .put("unusable", summary.unusable())
        .put("outcomes", summary.outcomes())
        .put("flags", summary.flags())
        .put("open-flags", summary.openFlags())
        .put("conditions", summary.conditions())
        .put("rejects", summary.rejects());
  }
}
