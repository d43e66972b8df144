package palpate.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import palpate.batch.Batch;
import palpate.batch.Checkpoint;
import palpate.batch.Input;
import palpate.batch.Summary;
import palpate.batch.UnreadableInputException;
import palpate.cli.terminal.Interrupts;

/** A batch whose files grow in their place, so that it can go on whenever it was ended. */
final class ResumableRun implements BatchRun {
  private final Streams streams;
  private final Complaints complaints;
  private final BatchFiles files;
  private final RunTerms terms;
  private final BatchInputs read;
  private final BatchProgress progress;

  ResumableRun(
      Streams streams,
      Complaints complaints,
      BatchFiles files,
      RunTerms terms,
      BatchInputs read,
      BatchProgress progress) {
    this.streams = streams;
    this.complaints = complaints;
    this.files = files;
    this.terms = terms;
    this.read = read;
    this.progress = progress;
  }

  @Override
  public Done run(Batch batch, List<Input> inputs) throws Failure {
    var kept = new CheckpointFile(streams, files.checkpoint());
    var saved = kept.read(terms).orElseGet(() -> SavedRun.begin(terms));
    try {
      checkLength(files.output(), saved.written(), saved);
      checkLength(files.rejects(), saved.rejected(), saved);
      if (saved.checkpoint().finished()) {
        complaints.line(
            "'%s' says that this run is finished: nothing was left to do."
                .formatted(files.checkpoint()));
        return new Done(saved.checkpoint().summary(), saved.seconds());
      }
      return run(batch, inputs, kept, saved);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "the results cannot be written (%s).".formatted(e.getMessage()));
    }
  }

  /** Only what was written behind the checkpoint may be missing, or be there. */
  private void checkLength(String name, long length, SavedRun saved) throws IOException, Failure {
    var path = path(name);
    if (name.isEmpty()) {
      return;
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new Failure(
          ExitCode.USAGE, "--checkpoint needs a file, which '%s' is not.".formatted(name));
    }
    var found = GrowingFile.lengthOf(path);
    if (found < length || (found > length && saved.checkpoint().finished())) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT,
          String.format(
              Locale.ROOT,
              "'%s' has %,d bytes, but '%s' knows of %,d: it was changed. Delete the latter to begin anew.",
              name,
              found,
              files.checkpoint(),
              length));
    }
  }

  private Path path(String name) {
    return streams.folder().resolve(name);
  }

  private Done run(Batch batch, List<Input> inputs, CheckpointFile kept, SavedRun saved)
      throws IOException, Failure {
    try (var out = GrowingFile.open(path(files.output()), saved.written())) {
      if (files.rejects().isEmpty()) {
        return run(batch, inputs, new RunKeeper(kept, saved, out, out, progress));
      }
      try (var bad = GrowingFile.open(path(files.rejects()), saved.rejected())) {
        return run(batch, inputs, new RunKeeper(kept, saved, out, bad, progress));
      }
    }
  }

  private Done run(Batch batch, List<Input> inputs, RunKeeper keeper) throws IOException, Failure {
    var from = keeper.saved();
    read.skip(from.checkpoint().place().input());
    progress.goOn(from.seconds());
    if (from.checkpoint().equals(Checkpoint.START)) {
      keeper.keep(Checkpoint.START);
    } else {
      complaints.line("goes on after %s.".formatted(rows(keeper)));
    }
    try (var interrupts = Interrupts.listen()) {
      keeper.listenTo(interrupts::heard);
      Summary summary = batch.run(inputs, keeper.sinks(), from.checkpoint(), keeper);
      return new Done(summary, summary.stopped() ? progress.elapsed() : keeper.saved().seconds());
    } catch (UnreadableInputException e) {
      throw failure(
          ExitCode.INPUT_OUTPUT,
          "'%s' cannot be read to its end (%s)".formatted(e.input(), e.getMessage()),
          keeper);
    } catch (InterruptedIOException e) {
      throw failure(ExitCode.INTERRUPTED, "interrupted", keeper);
    } catch (IOException e) {
      throw failure(
          ExitCode.INPUT_OUTPUT,
          "the results cannot be written (%s)".formatted(e.getMessage()),
          keeper);
    }
  }

  private static Failure failure(int code, String what, RunKeeper keeper) {
    return new Failure(
        code,
        "%s. %s are kept: the same command goes on from there.".formatted(what, rows(keeper)));
  }

  private static String rows(RunKeeper keeper) {
    var rows = keeper.saved().checkpoint().summary().rows();
    return String.format(Locale.ROOT, "%,d %s", rows, rows == 1 ? "row" : "rows");
  }
}
