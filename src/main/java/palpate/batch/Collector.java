package palpate.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Takes the rows of the output in their order: writes, counts, and says when it is enough. */
final class Collector {
  private static final int BUFFER = 1 << 16;

  /** Keys are what people write; of endlessly many the rest goes untold. */
  private static final int MOST_UNREAD = 100;

  private final OutputStream out;
  private final OutputStream rejects;
  private final ErrorLimit limit;
  private final Listener listener;
  private final Tally tally = new Tally();
  private final Set<String> unread = new HashSet<>();
  private boolean stopped;

  Collector(Sinks sinks, ErrorLimit limit, Listener listener) {
    this.out = new BufferedOutputStream(sinks.out(), BUFFER);
    this.rejects = sinks.isApart() ? new BufferedOutputStream(sinks.rejects(), BUFFER) : out;
    this.limit = limit;
    this.listener = listener;
  }

  void head(String text) throws IOException {
    out.write(text.getBytes(UTF_8));
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
      (row.isRejected() ? rejects : out).write(row.text().getBytes(UTF_8));
      tally.add(row);
      tell(chunk.file(), row.unread());
      stopped = row.isRejected() && isTooMuch(false);
    }
    listener.written(tally.rows());
  }

  private void tell(String file, Collection<String> columns) {
    for (var column : columns) {
      if (!stopped && unread.size() < MOST_UNREAD && unread.add(column)) {
        listener.unread(file, column);
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

  /** No row is left. */
  void end() {
    stopped = stopped || isTooMuch(true);
  }

  Summary summary() {
    return tally.summary(stopped);
  }
}
