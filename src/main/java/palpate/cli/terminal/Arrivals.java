package palpate.cli.terminal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Characters as they arrive from a terminal, and reports that arrive beside them.
 *
 * <p>A thread of its own reads, so that whoever waits can wait for both, and for a limited time.
 */
final class Arrivals {
  /** No character came in time. */
  static final int NOTHING = -1;

  private static final int CHUNK = 4096;
  private static final int MOST_CHUNKS = 64;

  /** Characters, or a report when there are none. */
  private record Arrival(String text, Key report) {}

  private static final Key NO_REPORT = Key.of(Key.Kind.UNKNOWN);
  private static final Key ENDED = Key.of(Key.Kind.END_OF_INPUT);

  private final BlockingQueue<Arrival> arrived = new LinkedBlockingQueue<>();

  /** Keeps a huge paste in the hands of the terminal until there is time for it. */
  private final Semaphore room = new Semaphore(MOST_CHUNKS);

  private final Queue<Key> reports = new ArrayDeque<>();
  private String text = "";
  private int at;
  private boolean ended;

  /** Begins to read. */
  Arrivals(Reader from) {
    var thread = new Thread(() -> pump(from), "palpate keys");
    thread.setDaemon(true);
    thread.start();
  }

  /** Adds something that is no character; from any thread. */
  void report(Key.Kind kind) {
    arrived.add(new Arrival("", Key.of(kind)));
  }

  /** Waits until there is a character to read, or else hands out a report. */
  Optional<Key> awaitReport() throws IOException {
    while (at == text.length() && reports.isEmpty() && !ended) {
      take(waited(Long.MAX_VALUE));
    }
    if (at < text.length()) {
      return Optional.empty();
    }
    return Optional.of(reports.isEmpty() ? ENDED : reports.remove());
  }

  /** The next character, as soon as it is there; a report waits. */
  int read(long millis) throws IOException {
    while (at == text.length()) {
      var next = ended ? null : waited(millis);
      if (next == null) {
        return NOTHING;
      }
      take(next);
    }
    return text.charAt(at++);
  }

  /** Makes the character that was read last the next one again. */
  void unread() {
    at--;
  }

  /** Whether more has arrived already. */
  boolean isWaiting() {
    return at < text.length() || !reports.isEmpty() || !arrived.isEmpty();
  }

  private @Nullable Arrival waited(long millis) throws IOException {
    try {
      return arrived.poll(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for a key");
    }
  }

  private void take(@Nullable Arrival arrival) {
    if (arrival == null) {
      return;
    }
    if (!arrival.text().isEmpty()) {
      text = arrival.text();
      at = 0;
      room.release();
    } else if (arrival.report().is(Key.Kind.END_OF_INPUT)) {
      ended = true;
    } else {
      reports.add(arrival.report());
    }
  }

  private void pump(Reader from) {
    var chunk = new char[CHUNK];
    try {
      for (var count = from.read(chunk); count >= 0; count = from.read(chunk)) {
        if (count > 0) {
          room.acquire();
          arrived.add(new Arrival(new String(chunk, 0, count), NO_REPORT));
        }
      }
    } catch (IOException | InterruptedException e) {
      // The terminal is gone, which is the end of what it sends.
      arrived.add(new Arrival("", ENDED));
      return;
    }
    arrived.add(new Arrival("", ENDED));
  }
}
