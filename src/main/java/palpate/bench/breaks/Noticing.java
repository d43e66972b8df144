package palpate.bench.breaks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import palpate.bench.Example;
import palpate.bench.Trial;
import palpate.catalog.Catalog;
import palpate.findings.Findings;

/** The examples of a catalog, ready to be put to breaks of it. */
public final class Noticing {
  private final Catalog catalog;
  private final BrokenCatalog copies;
  private final List<Baseline> passing;
  private final List<Example> failing;

  private Noticing(Catalog catalog, List<Baseline> passing, List<Example> failing) {
    this.catalog = catalog;
    this.copies = new BrokenCatalog(catalog, new Uses(catalog));
    this.passing = passing;
    this.failing = List.copyOf(failing);
  }

  /** Examples that fail on the whole catalog notice nothing; those that expect most come first. */
  public static Noticing of(Catalog catalog, List<Example> examples) {
    var richest = Comparator.<Example>comparingInt(it -> -it.expectation().wanted().size());
    var trials =
        examples.parallelStream()
            .filter(it -> !it.expectation().expectsNothing())
            .sorted(richest)
            .map(it -> Trial.of(catalog, it))
            .toList();
    var passing =
        trials.parallelStream()
            .filter(Trial::passes)
            .map(it -> new Baseline(catalog, it.example(), it.advice()))
            .toList();
    var failing = trials.stream().filter(it -> !it.passes()).map(Trial::example).toList();
    return new Noticing(catalog, passing, failing);
  }

  public int passing() {
    return passing.size();
  }

  /** The examples that fail although nothing is broken. */
  public List<Example> failing() {
    return failing;
  }

  /**
   * Tries every break, on so many threads; the verdicts stand in the order of the breaks.
   *
   * @param everySecond is told how many were tried so far
   */
  public List<Tried> verdicts(List<Break> breaks, int threads, IntConsumer everySecond)
      throws InterruptedException {
    var pool = Executors.newFixedThreadPool(threads);
    try {
      var work = new Work(breaks, threads);
      var futures = new ArrayList<Future<?>>();
      for (var i = 0; i < threads; i++) {
        futures.add(pool.submit(() -> work.run(this)));
      }
      while (!work.ended.await(1, TimeUnit.SECONDS)) {
        everySecond.accept(work.done.get());
      }
      for (var future : futures) {
        future.get();
      }
      return work.verdicts();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a break could not be tried", e.getCause());
    } finally {
      stop(pool);
    }
  }

  private static void stop(ExecutorService pool) {
    pool.shutdownNow();
  }

  /** Findings remember what they worked out and are no good for two threads. */
  private Map<Baseline, Findings> ownFindings() {
    var own = new LinkedHashMap<Baseline, Findings>();
    passing.forEach(it -> own.put(it, Findings.of(catalog, it.example().sheet())));
    return own;
  }

  /** Breaks that several threads take one after the other. */
  private static final class Work {
    private final List<Break> breaks;
    private final boolean[] noticed;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final CountDownLatch ended;

    Work(List<Break> breaks, int threads) {
      this.breaks = breaks;
      this.noticed = new boolean[breaks.size()];
      this.ended = new CountDownLatch(threads);
    }

    void run(Noticing with) {
      try {
        var examples = with.ownFindings();
        for (var i = next.getAndIncrement(); i < noticed.length; i = next.getAndIncrement()) {
          noticed[i] = new Attempt(breaks.get(i), with.copies, examples).isNoticed();
          done.incrementAndGet();
          if (Thread.currentThread().isInterrupted()) {
            return;
          }
        }
      } finally {
        ended.countDown();
      }
    }

    List<Tried> verdicts() {
      var verdicts = new ArrayList<Tried>();
      for (var i = 0; i < noticed.length; i++) {
        verdicts.add(new Tried(breaks.get(i), noticed[i]));
      }
      return List.copyOf(verdicts);
    }
  }
}
