package palpate.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import palpate.batch.Batch;
import palpate.batch.Checkpoint;
import palpate.batch.Input;
import palpate.batch.Keeper;
import palpate.batch.Sinks;
import palpate.batch.Summary;
import palpate.batch.UnreadableInputException;
import palpate.cli.terminal.Interrupts;

/** A batch whose files appear whole or not at all. */
record WholeRun(Output to, BatchFiles files, boolean named, BatchProgress progress)
    implements BatchRun {
  @Override
  public Done run(Batch batch, List<Input> inputs) throws Failure {
    // Where rows or results go through a pipe, the system ends what may wait there for long.
    if (!named || files.output().isEmpty()) {
      return run(batch, inputs, Keeper.NONE);
    }
    try (var interrupts = Interrupts.listen()) {
      return run(batch, inputs, new Stopping(interrupts));
    }
  }

  private Done run(Batch batch, List<Input> inputs, Keeper keeper) throws Failure {
    var summaries = new ArrayList<Summary>();
    if (files.rejects().isEmpty()) {
      summaries.add(results(batch, inputs, Sinks::together, keeper));
    } else {
      to.writeBytes(
          files.rejects(),
          bad -> summaries.add(results(batch, inputs, out -> new Sinks(out, bad), keeper)));
    }
    return new Done(summaries.get(0), progress.elapsed());
  }

  /** Rows that nobody took are not scored. */
  private Summary results(
      Batch batch, List<Input> inputs, Function<OutputStream, Sinks> sinks, Keeper keeper)
      throws Failure {
    var summaries = new ArrayList<Summary>();
    to.writeBytes(
        files.output(), out -> summaries.add(scored(batch, inputs, sinks.apply(out), keeper)));
    if (summaries.isEmpty()) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT,
          "whoever read the results stopped before their end, and so did this run.");
    }
    return summaries.get(0);
  }

  private static Summary scored(Batch batch, List<Input> inputs, Sinks sinks, Keeper keeper)
      throws IOException, Failure {
    try {
      return batch.run(inputs, sinks, Checkpoint.START, keeper);
    } catch (UnreadableInputException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT,
          "'%s' cannot be read to its end (%s).".formatted(e.input(), e.getMessage()));
    } catch (InterruptedIOException e) {
      throw new Failure(
          ExitCode.INTERRUPTED,
          "interrupted, and nothing was written. With --checkpoint a run can go on later.");
    }
  }

  /** Breaks the run off when somebody asks for that. */
  private record Stopping(Interrupts interrupts) implements Keeper {
    @Override
    public Wish wish() {
      return interrupts.heard() ? Wish.STOP : Wish.GO_ON;
    }

    @Override
    public void keep(Checkpoint checkpoint) {}
  }
}
