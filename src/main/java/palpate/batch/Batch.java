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
    return run(inputs, sinks, Checkpoint.START, Keeper.NONE);
  }

  /**
   * Goes on from a checkpoint of the same run; the sinks hold what had been handed to them then.
   *
   * @throws UnreadableInputException if an input cannot be read; all rows before are written
   * @throws java.io.InterruptedIOException if the keeper wants to stop; all rows so far are kept
   */
  public Summary run(List<Input> inputs, Sinks sinks, Checkpoint from, Keeper keeper)
      throws IOException {
    var writer = scoring.writer();
    var rejects = sinks.isApart() ? scoring.jsonWriter() : writer;
    var scorer = new Scorer(scoring, writer, rejects, scoring.lanes());
    var collector = new Collector(sinks, limit, listener, from, keeper);
    if (from.place().equals(Place.START)) {
      collector.head(writer.head());
    }
    try (var work =
        new OrderedWork<Chunk, ScoredChunk>(jobs, it -> it.score(scorer), collector::take)) {
      feed(inputs, from.place(), new Feeder(scoring, work, collector));
    }
    collector.end();
    return collector.summary();
  }

  private static void feed(List<Input> inputs, Place from, Feeder feeder) throws IOException {
    try {
      for (var i = from.input(); i < inputs.size(); i++) {
        feeder.feed(inputs.get(i), i == from.input() ? from : Place.startOf(i));
      }
    } catch (UnreadableInputException e) {
      feeder.finish();
      throw e;
    }
    feeder.finish();
  }
}
