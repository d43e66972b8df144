package palpate.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
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
      to.writeBytes(
          files.output(), out -> summaries.add(scored(batch, inputs, Sinks.together(out), keeper)));
    } else {
      to.writeBytes(
          files.rejects(),
          bad ->
              to.writeBytes(
                  files.output(),
                  out -> summaries.add(scored(batch, inputs, new Sinks(out, bad), keeper))));
    }
    if (summaries.isEmpty()) { // whoever read the results has enough
      throw new Failure(ExitCode.DONE, "");
    }
    return new Done(summaries.get(0), progress.elapsed());
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
