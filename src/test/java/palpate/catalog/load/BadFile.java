package palpate.catalog.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import palpate.source.Problem;

/**
 * A faulty file whose header says, in comments, how it differs from the base and which problems
 * must be reported.
 */
record BadFile(Path path, List<String> lines) {
  private static final Path ROOT = Path.of("src/test/resources/bad");
  private static final String REPLACE = "# replace: ";
  private static final String WITH = "# with: ";
  private static final String EXPECT = "# expect: ";

  static String base() {
    return read(ROOT.resolve("base.yaml"));
  }

  static Stream<BadFile> in(String folder) {
    try (var files = Files.list(ROOT.resolve(folder))) {
      return files
          .sorted()
          .map(path -> new BadFile(path, read(path).lines().toList()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return path.getFileName().toString();
  }

  /** What follows the header; its lines are counted from there. */
  String text() {
    return String.join("\n", lines.stream().filter(it -> !it.startsWith("# ")).toList()) + "\n";
  }

  /** The base with every replacement of the header; {@code \n} in the header is a line end. */
  String patchedBase() {
    var text = base();
    var wanted = header(REPLACE);
    var given = header(WITH);
    for (var i = 0; i < wanted.size(); i++) {
      if (!text.contains(wanted.get(i))) {
        throw new IllegalStateException(name() + ": the base has no '" + wanted.get(i) + "'");
      }
      text =
          text.replaceFirst(Pattern.quote(wanted.get(i)), Matcher.quoteReplacement(given.get(i)));
    }
    return text;
  }

  /** Every problem on one line, in order. */
  List<String> expected() {
    return header(EXPECT);
  }

  static String line(Problem problem) {
    var hint = problem.hint().isEmpty() ? "" : " | " + problem.hint();
    return "%d:%d %s [%s] %s%s"
        .formatted(
            problem.span().line(),
            problem.span().column(),
            problem.severity().name().toLowerCase(Locale.ROOT),
            problem.code(),
            problem.message(),
            hint);
  }

  /** With {@code -Dbad.update}, the header is rewritten; read the difference as prose. */
  void updateIfAsked(List<String> actual) {
    if (System.getProperty("bad.update") == null) {
      return;
    }
    var header = lines.stream().filter(it -> it.startsWith(REPLACE) || it.startsWith(WITH));
    var expect = actual.stream().map(it -> EXPECT + it);
    var body = lines.stream().filter(it -> !it.startsWith("# "));
    var all = Stream.of(header, expect, body).flatMap(it -> it).toList();
    try {
      Files.writeString(path, String.join("\n", all) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> header(String prefix) {
    return lines.stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()).replace("\\n", "\n"))
        .toList();
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
