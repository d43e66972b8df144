package palpate.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does work on several threads, and hands out the results in the order in which the work was given;
 * only so much is under way at any time.
 */
final class OrderedWork<T, R> implements AutoCloseable {
  /** Takes the results, always on the thread that gives the work. */
  @FunctionalInterface
  interface Taking<R> {
    void take(R result) throws IOException;
  }

  private static final int UNDER_WAY_PER_THREAD = 3;

  private final int threads;
  private final ExecutorService executor;
  private final Function<T, R> work;
  private final Taking<R> taking;
  private final Deque<Future<R>> underWay = new ArrayDeque<>();

  OrderedWork(int threads, Function<T, R> work, Taking<R> taking) {
    this.threads = threads;
    this.executor = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
    this.work = work;
    this.taking = taking;
  }

  private static Thread daemon(Runnable task) {
    var thread = new Thread(task, "rows");
    thread.setDaemon(true);
    return thread;
  }

  /** One thread needs no other: the work is done at once. */
  void give(T task) throws IOException {
    if (threads == 1) {
      taking.take(work.apply(task));
      return;
    }
    underWay.add(executor.submit(() -> work.apply(task)));
    while (underWay.size() >= UNDER_WAY_PER_THREAD * threads) {
      takeNext();
    }
  }

  /** Takes the results of all work that was given. */
  void finish() throws IOException {
    while (!underWay.isEmpty()) {
      takeNext();
    }
  }

  private void takeNext() throws IOException {
    try {
      taking.take(underWay.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted").initCause(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a row could not be scored", e.getCause());
    }
  }

  /** Gives up what is under way. */
  @Override
  public void close() {
    executor.shutdownNow();
  }
}
