package palpate.measure;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scoring beside its floor as whole processes, in turn, and what memory they take; {@code
 * src/bench/batch.sh} runs it on the files that it makes.
 *
 * <p>Each round runs each contestant on the first fifth of the rows and then on all of them. The
 * difference tells the rate of the last four fifths, when the program has started and is warm.
 */
public final class Whole {
  private static final int FIFTHS = 5;
  private static final String OUTPUT = "output";
  private static final List<Contest> CONTESTS =
      List.of(
          new Contest("ndjson", "summary", false),
          new Contest("ndjson", "summary", true),
          new Contest("ndjson", "full", false),
          new Contest("csv", "summary", false));

  private static final double KILO = 1024;

  private final Path folder;
  private final int rows;
  private final int rounds;
  private final Map<String, List<Double>> warm = new LinkedHashMap<>();
  private final Map<String, List<Double>> whole = new LinkedHashMap<>();

  private Whole(Path folder, int rows, int rounds) {
    this.folder = folder;
    this.rows = rows;
    this.rounds = rounds;
  }

  /** The folder, the rows in its files, the rounds, and how often the base makes the large run. */
  public static void main(String[] args) throws IOException, InterruptedException {
    var whole = new Whole(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    whole.compete();
    whole.print();
    whole.measureMemory(Integer.parseInt(args[3]));
  }

  private void compete() throws IOException, InterruptedException {
    for (var round = 0; round < rounds; round++) {
      for (var contest : CONTESTS) {
        var detail = contest.detail();
        run(contest, "floor", file -> floor(file, detail));
        run(contest, "1 job", file -> palpate(file, detail, 1));
        run(contest, "2 jobs", file -> palpate(file, detail, 2));
      }
    }
    Files.deleteIfExists(folder.resolve(OUTPUT));
  }

  /** Rows of a form, with results that go to a file or are thrown away. */
  private record Contest(String form, String detail, boolean toFile) {
    @Override
    public String toString() {
      return form + " " + detail + (toFile ? " to a file" : "");
    }
  }

  /** What to run on a file. */
  @FunctionalInterface
  private interface Program {
    List<String> on(String file);
  }

  private void run(Contest contest, String contestant, Program program)
      throws IOException, InterruptedException {
    var name = contest + ", " + contestant;
    var part = seconds(program.on(folder.resolve("part." + contest.form()).toString()), contest);
    var all = seconds(program.on(folder.resolve("rows." + contest.form()).toString()), contest);
    whole.computeIfAbsent(name, it -> new ArrayList<>()).add(rows / all);
    warm.computeIfAbsent(name, it -> new ArrayList<>()).add((rows - rows / FIFTHS) / (all - part));
  }

  private double seconds(List<String> command, Contest contest)
      throws IOException, InterruptedException {
    var output = contest.toFile() ? Redirect.to(folder.resolve(OUTPUT).toFile()) : Redirect.DISCARD;
    return Sample.of(command, output).seconds();
  }

  private List<String> floor(String file, String detail) {
    var command = new ArrayList<>(List.of("java"));
    command.addAll(List.of(System.getProperty("floor.options", "").trim().split(" +")));
    command.removeIf(String::isEmpty);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Floor.class.getName()));
    command.addAll(List.of(file, folder.resolve(detail + ".lengths").toString()));
    return command;
  }

  private static List<String> palpate(String file, String detail, int jobs) {
    return List.of(
        "bin/palpate", "batch", "--detail", detail, "--jobs", Integer.toString(jobs), file);
  }

  private void print() {
    System.out.printf(
        Locale.ROOT,
        "Java %s, %d processors, %,d rows, medians of %d%n%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        rows,
        rounds);
    System.out.println(
        "| rows and results | 1 job / floor | 2 jobs / 1 job | floor, rows/s | 1 job, rows/s |"
            + " 2 jobs, rows/s | whole process, 1 job / floor |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (var kind : CONTESTS) {
      var floor = Median.of(warm.getOrDefault(kind + ", floor", List.of()));
      var one = Median.of(warm.getOrDefault(kind + ", 1 job", List.of()));
      var two = Median.of(warm.getOrDefault(kind + ", 2 jobs", List.of()));
      var cold =
          Median.of(whole.getOrDefault(kind + ", 1 job", List.of()))
              / Median.of(whole.getOrDefault(kind + ", floor", List.of()));
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.2f | %,.0f | %,.0f | %,.0f | %.2f |%n",
          kind,
          one / floor,
          two / one,
          floor,
          one,
          two,
          cold);
    }
  }

  private void measureMemory(int times) throws IOException, InterruptedException {
    var base = folder.resolve("base.ndjson");
    long rowsOfBase;
    try (var lines = Files.lines(base)) {
      rowsOfBase = lines.count();
    }
    System.out.printf("%n| peak resident memory | %s | %s | ratio |%n", "base", "large");
    System.out.println("|---|---|---|---|");
    for (var detail : List.of("summary", "full")) {
      var small = Sample.of(palpate("-", detail, 2), Redirect.DISCARD, base, 1);
      var large = Sample.of(palpate("-", detail, 2), Redirect.DISCARD, base, times);
      System.out.printf(
          Locale.ROOT,
          "| %s, 2 jobs, %,d and %,d rows | %.0f MiB | %.0f MiB | %.2f |%n",
          detail,
          rowsOfBase,
          rowsOfBase * times,
          small.kilobytes() / KILO,
          large.kilobytes() / KILO,
          (double) large.kilobytes() / small.kilobytes());
    }
  }
}
