package palpate.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import palpate.questionnaire.Questionnaire;
import palpate.questionnaire.load.AnswersFile;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.Loaded;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceSpan;
import palpate.source.SourceText;

/** The answers files of a folder and of the folders in it. */
final class ExampleFiles {
  /** The folder that is taken when none is named. */
  static final String USUAL = "examples";

  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  private final Streams streams;

  ExampleFiles(Streams streams) {
    this.streams = streams;
  }

  boolean hasUsual() {
    return Files.isDirectory(streams.folder().resolve(USUAL));
  }

  /**
   * The names of all files, sorted, with slashes whatever the system; one file is itself.
   *
   * @throws Failure if there is none, which is hardly what was meant
   */
  List<String> names(String folder) throws Failure {
    var top = path(folder);
    if (!Files.exists(top)) {
      throw new Failure(ExitCode.INPUT_OUTPUT, "'%s' does not exist.".formatted(folder));
    }
    if (!Files.isDirectory(top)) {
      return List.of(folder);
    }
    var prefix = folder.endsWith("/") ? folder : folder + "/";
    try (var files = Files.walk(top)) {
      var names =
          files
              .filter(ExampleFiles::isExample)
              .map(file -> prefix + top.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      if (names.isEmpty()) {
        throw new Failure(
            ExitCode.USAGE, "no answers file (.yaml, .yml or .json) is in '%s'.".formatted(folder));
      }
      return names;
    } catch (IOException | UncheckedIOException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "'%s' cannot be read (%s).".formatted(folder, e.getMessage()));
    }
  }

  /** The answers of a file, or all that is wrong with it. */
  Loaded<AnswersFile> read(String name, Questionnaire questionnaire) {
    try {
      var text = new FileReading(streams).read(name);
      return text.then(it -> AnswersReader.read(it, questionnaire));
    } catch (Failure failure) {
      var start = SourceSpan.at(new SourceText(name, ""), 1, 1);
      var problems = new Problems();
      problems.add(Problem.error("unreadable", start, failure.sentence()));
      return new Loaded.Rejected<>(problems.sorted());
    }
  }

  private Path path(String folder) throws Failure {
    try {
      return streams.folder().resolve(folder);
    } catch (InvalidPathException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "'%s' cannot be the name of a folder.".formatted(folder));
    }
  }

  private static boolean isExample(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && ENDINGS.stream().anyMatch(name::endsWith)
        && Files.isRegularFile(file);
  }
}
