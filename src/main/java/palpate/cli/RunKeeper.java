package palpate.cli;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import palpate.batch.Checkpoint;
import palpate.batch.Keeper;
import palpate.batch.Sinks;

/**
 * Keeps how far a run has come in its checkpoint file, as soon as the disk has the results up to
 * there. It does so seldom enough to cost no more than a twentieth of the time.
 */
final class RunKeeper implements Keeper {
  private static final double SECONDS_BETWEEN = 0.25;
  private static final int TIMES_THE_COST = 20;

  private final CheckpointFile file;
  private final GrowingFile out;
  private final GrowingFile rejects;
  private final BatchProgress progress;
  private SavedRun saved;
  private BooleanSupplier interrupted = () -> false;
  private double due;

  /** The files are the same when rejected rows stay in their place. */
  RunKeeper(
      CheckpointFile file,
      SavedRun from,
      GrowingFile out,
      GrowingFile rejects,
      BatchProgress progress) {
    this.file = file;
    this.saved = from;
    this.out = out;
    this.rejects = rejects;
    this.progress = progress;
  }

  /** To be asked whether the run is to end early. */
  void listenTo(BooleanSupplier interrupts) {
    interrupted = interrupts;
  }

  Sinks sinks() {
    return new Sinks(out.stream(), rejects.stream());
  }

  /** What the file holds. */
  SavedRun saved() {
    return saved;
  }

  @Override
  public Wish wish() {
    if (interrupted.getAsBoolean()) {
      return Wish.STOP;
    }
    return progress.seconds() >= due ? Wish.KEEP : Wish.GO_ON;
  }

  @Override
  public void keep(Checkpoint checkpoint) throws IOException {
    var begun = progress.seconds();
    var written = out.force();
    var rejected = rejects.equals(out) ? 0 : rejects.force();
    var now = new SavedRun(saved.terms(), checkpoint, written, rejected, progress.elapsed());
    file.write(now);
    saved = now;
    var ended = progress.seconds();
    due = ended + Math.max(SECONDS_BETWEEN, TIMES_THE_COST * (ended - begun));
  }
}
