package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the guides show is what happens. */
class DocsTest {
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^(?:- `)?bin/palpate ([^`\\n#|<>]+?)(?:`.*)?$");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");
  private static final Pattern SCREEN = Pattern.compile("(?s)```text\\n(.*?)```");

  /** The options that name a file to be written. */
  private static final List<String> WRITTEN =
      List.of("-o", "--rejects", "--summary", "--checkpoint");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyCommandShownWorks() throws IOException {
    return pages()
        .flatMap(page -> COMMAND.matcher(read(page)).results().map(it -> it.group(1).strip()))
        .distinct()
        .map(command -> DynamicTest.dynamicTest(command, () -> assertWorks(command)));
  }

  @TestFactory
  Stream<DynamicTest> everyLinkLeadsToAFile() throws IOException {
    return pages()
        .flatMap(
            page ->
                LINK.matcher(read(page))
                    .results()
                    .map(it -> page.resolveSibling(it.group(1)).normalize()))
        .distinct()
        .map(
            target ->
                DynamicTest.dynamicTest(target.toString(), () -> assertThat(target).exists()));
  }

  @Test
  void theScreenInTheReadmeIsWhatTheFirstCommandPrints() {
    var screen = SCREEN.matcher(read(Path.of("README.md")));
    assertThat(screen.find()).isTrue();
    var report = Run.of("plan", "examples/desk-neck-shoulder.yaml").out();

    for (var part : screen.group(1).split("(?m)^\\.\\.\\.\\n", -1)) {
      assertThat(report).contains(part);
    }
  }

  /** Files that a command writes, or that its reader has written, stand in a folder of its own. */
  private void assertWorks(String command) throws IOException {
    var mine = Files.createTempDirectory(folder, "mine");
    var words = new ArrayList<String>();
    for (var word : List.of(command.split(" +"))) {
      var named = !word.startsWith("-") && word.contains(".") && !Files.exists(Path.of(word));
      words.add(named ? mine.resolve(Path.of(word).getFileName()).toString() : word);
    }
    var inputs = new ArrayList<>(words);
    WRITTEN.stream()
        .filter(words::contains)
        .forEach(it -> inputs.remove(words.get(words.indexOf(it) + 1)));
    write(inputs, mine);
    var run = Run.of(words.toArray(String[]::new));

    if (asks(words)) {
      assertThat(run.code()).as("without a terminal").isEqualTo(ExitCode.USAGE);
    } else {
      assertThat(run.code()).as(run.err()).isZero();
    }
  }

  /** The interview wants a terminal; InterviewIT holds it on one. */
  private static boolean asks(List<String> words) {
    return words.stream().allMatch(String::isEmpty) || words.contains("ask");
  }

  /**
   * What the reader of the guide has at this point: a copy of the catalog, or a filled-in sheet.
   */
  private static void write(List<String> words, Path mine) throws IOException {
    for (var word : words) {
      if (word.startsWith(mine.toString())) {
        var catalog = word.contains("draft") || word.contains("conditions");
        Files.copy(Path.of(catalog ? "conditions.yaml" : "examples/sciatica.yaml"), Path.of(word));
      }
    }
  }

  private static Stream<Path> pages() throws IOException {
    try (var files = Files.walk(Path.of("docs"))) {
      var pages = files.filter(path -> path.toString().endsWith(".md")).sorted().toList();
      return Stream.concat(
          Stream.of(Path.of("README.md"), Path.of("examples/README.md")), pages.stream());
    }
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
