package palpate.measure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import palpate.batch.InputFormat;

/**
 * Scoring beside its floor in one program that is warm, on rows in memory, with the results thrown
 * away: the quick look while the code is worked on.
 *
 * <p>{@code Compare ROWS [ROUNDS]}, at the root of a checkout. All contestants run in turn in each
 * round; the first third of the rounds is not counted.
 */
public final class Compare {
  private static final double NANOS = 1e9;
  private static final int USUAL_ROUNDS = 9;

  private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
  private final Scores scores;
  private long rows;

  private Compare(Scores scores) {
    this.scores = scores;
  }

  /** Something that takes time. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  public static void main(String[] args) throws IOException {
    var file = Path.of(args[0]);
    var format = InputFormat.of(args[0]).orElse(InputFormat.NDJSON);
    var scores = new Scores(Knowledge.catalog(), Files.readAllBytes(file), format);
    new Compare(scores).run(args.length > 1 ? Integer.parseInt(args[1]) : USUAL_ROUNDS);
  }

  private void run(int rounds) throws IOException {
    var summaryFloor = floor(false);
    var fullFloor = floor(true);
    for (var round = 0; round < rounds; round++) {
      var counts = round >= rounds / 3;
      time("floor, summary", counts, () -> read(summaryFloor));
      time("1 job, summary", counts, () -> score(false, 1));
      time("2 jobs, summary", counts, () -> score(false, 2));
      time("floor, full", counts, () -> read(fullFloor));
      time("1 job, full", counts, () -> score(true, 1));
      time("2 jobs, full", counts, () -> score(true, 2));
    }
    print("summary");
    print("full");
  }

  private Floor floor(boolean full) throws IOException {
    try (var lengths = new Lengths()) {
      rows = scores.run(full, 2, lengths);
      return new Floor(lengths.all());
    }
  }

  private void read(Floor floor) throws IOException {
    var csv = scores.format() == InputFormat.CSV;
    floor.run(new ByteArrayInputStream(scores.rows()), csv, OutputStream.nullOutputStream());
  }

  private void score(boolean full, int jobs) throws IOException {
    scores.run(full, jobs, OutputStream.nullOutputStream());
  }

  private void time(String name, boolean counts, Work work) throws IOException {
    var begun = System.nanoTime();
    work.run();
    var took = (System.nanoTime() - begun) / NANOS;
    if (counts) {
      seconds.computeIfAbsent(name, it -> new ArrayList<>()).add(took);
    }
  }

  private void print(String detail) {
    var floor = rate("floor, " + detail);
    var one = rate("1 job, " + detail);
    var two = rate("2 jobs, " + detail);
    System.out.printf(
        Locale.ROOT,
        "%s: 1 job / floor %.3f, 2 jobs / 1 job %.2f (rows a second: %,.0f %,.0f %,.0f)%n",
        detail,
        one / floor,
        two / one,
        floor,
        one,
        two);
  }

  private double rate(String name) {
    return rows / Median.of(seconds.getOrDefault(name, List.of()));
  }
}
