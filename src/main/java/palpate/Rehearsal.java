package palpate;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import palpate.cli.Palpate;
import palpate.cli.Streams;

/**
 * A step of making palpate start fast: runs the usual commands for nobody, so that Java sees which
 * classes they need and can keep them in an archive.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * Runs them one after the other. What comes of it is of no interest.
   *
   * @param args an answers file
   */
  public static void main(String[] args) throws ClassNotFoundException {
    Class.forName("palpate.Main"); // which this stands in for
    for (var line : lines(args[0])) {
      var streams =
          new Streams(
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream(),
              Map.of(),
              false,
              false,
              false,
              0,
              Path.of(""));
      new Palpate(streams).run(line.toArray(String[]::new));
    }
  }

  /** Also an answers file that is missing, and no command at all: their complaints are usual. */
  private static List<List<String>> lines(String answers) {
    return List.of(
        List.of("--version"),
        List.of("--help"),
        List.of("plan", answers),
        List.of("plan", "--width", "80", answers),
        List.of("plan", "--format", "json", answers),
        List.of("plan", answers + ".missing"),
        List.of("explain", answers),
        List.of("template"),
        List.of("batch", "-"),
        List.of("catalog", "list"),
        List.of());
  }
}
