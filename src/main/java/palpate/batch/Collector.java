package palpate.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import palpate.render.Line;

/** Takes the rows of the output in their order: writes, counts, and says when it is enough. */
final class Collector {
  /** Keys are what people write; of endlessly many the rest goes untold. */
  private static final int MOST_UNREAD = 100;

  private static final int LONGEST_UNREAD = 200;

  private final LineOutput out;
  private final LineOutput rejects;
  private final ErrorLimit limit;
  private final Listener listener;
  private final Keeper keeper;
  private final Tally tally;
  private final Set<String> unread = new HashSet<>();
  private Place place;
  private boolean stopped;

  Collector(Sinks sinks, ErrorLimit limit, Listener listener, Checkpoint from, Keeper keeper) {
    this.out = new LineOutput(sinks.out());
    this.rejects = sinks.isApart() ? new LineOutput(sinks.rejects()) : out;
    this.limit = limit;
    this.listener = listener;
    this.keeper = keeper;
    this.tally = new Tally(from.summary());
    this.place = from.place();
  }

  void head(String text) throws IOException {
    out.write(Line.of(text));
  }

  /**
   * What comes after the row that was one too many is dropped, so that it never depends on luck.
   */
  void take(ScoredChunk chunk) throws IOException {
    tell(chunk.file(), chunk.unread());
    for (var row : chunk.rows()) {
      if (stopped) {
        return;
      }
      (row.isRejected() ? rejects : out).write(row.line());
      tally.add(row);
      tell(chunk.file(), row.unread());
      stopped = isTooMuch(false);
    }
    listener.written(tally.rows());
    place = chunk.end();
    if (!stopped) {
      heed(keeper.wish());
    }
  }

  private void heed(Keeper.Wish wish) throws IOException {
    if (wish != Keeper.Wish.GO_ON) {
      keep(false);
    }
    if (wish == Keeper.Wish.STOP) {
      throw new InterruptedIOException("interrupted");
    }
  }

  private void keep(boolean finished) throws IOException {
    flush();
    keeper.keep(new Checkpoint(place, tally.summary(false), finished));
  }

  private void tell(String file, Collection<String> columns) {
    for (var column : columns) {
      var name = column.length() <= LONGEST_UNREAD ? column : column.substring(0, LONGEST_UNREAD);
      if (!stopped && unread.size() < MOST_UNREAD && unread.add(name)) {
        listener.unread(file, name);
      }
    }
  }

  private boolean isTooMuch(boolean over) {
    return limit.isExceeded(tally.rejected(), tally.rows(), over);
  }

  boolean isStopped() {
    return stopped;
  }

  void flush() throws IOException {
    out.flush();
    rejects.flush();
  }

  /**
   * No row is left. A run that has stopped keeps nothing more: should it be allowed to go on, it
   * does so from where it was kept last.
   */
  void end() throws IOException {
    stopped = stopped || isTooMuch(true);
    if (!stopped) {
      keep(true);
    }
  }

  Summary summary() {
    return tally.summary(stopped);
  }
}
