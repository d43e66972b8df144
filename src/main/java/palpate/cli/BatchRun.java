package palpate.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import palpate.batch.Batch;
import palpate.batch.Input;
import palpate.batch.Summary;

/** How a batch is run: what becomes of its results whenever it ends. */
interface BatchRun {
  /**
   * Scores all rows.
   *
   * @throws Failure if it cannot, or was interrupted
   */
  Done run(Batch batch, List<Input> inputs) throws Failure;

  /**
   * A batch that was run.
   *
   * @param seconds that it took, in all parts
   */
  record Done(Summary summary, BigDecimal seconds) {
    public Done {
      Objects.requireNonNull(summary, "summary");
      Objects.requireNonNull(seconds, "seconds");
    }
  }
}
