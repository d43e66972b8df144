package palpate.batch;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * A run over all rows of some inputs: the same bytes come out in the same order, whatever the
 * number of threads, and only so many rows are held at any time.
 *
 * @param jobs how many threads score
 */
public record Batch(Scoring scoring, int jobs, ErrorLimit limit, Listener listener) {
  public Batch {
    Objects.requireNonNull(scoring, "scoring");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(listener, "listener");
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs must be >= 1, was " + jobs);
    }
  }

  /**
   * Scores the rows of one input after the other.
   *
   * @throws UnreadableInputException if one of them cannot be read; all rows before are written
   */
  public Summary run(List<Input> inputs, Sinks sinks) throws IOException {
    var writer = scoring.writer();
    var rejects = sinks.isApart() ? scoring.jsonWriter() : writer;
    var scorer = new Scorer(scoring, writer, rejects, scoring.lanes());
    var collector = new Collector(sinks, limit, listener);
    collector.head(writer.head());
    try (var work =
        new OrderedWork<Chunk, ScoredChunk>(jobs, it -> it.score(scorer), collector::take)) {
      feed(inputs, new Feeder(scoring, work, collector), collector);
    }
    return collector.summary();
  }

  private static void feed(List<Input> inputs, Feeder feeder, Collector collector)
      throws IOException {
    try {
      for (var input : inputs) {
        if (!collector.isStopped()) {
          feeder.feed(input);
        }
      }
    } finally {
      feeder.finish();
    }
    collector.end();
  }
}
