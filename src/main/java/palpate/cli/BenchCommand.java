package palpate.cli;

import java.util.List;
import java.util.function.Function;
import palpate.catalog.LocatedCatalog;
import palpate.questionnaire.Questionnaire;
import palpate.questionnaire.load.AnswersFile;
import palpate.source.Loaded;
import picocli.CommandLine.Parameters;

/** What the commands share that put examples to a catalog. */
abstract class BenchCommand extends CatalogReadingCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "A folder of answers files, or one file; by default 'examples'.")
  String folder = "";

  LocatedCatalog located() throws Failure {
    return catalogs().requireLocated(catalog);
  }

  /** The files to look at, by name. */
  List<String> names() throws Failure {
    var files = new ExampleFiles(streams());
    if (folder.isEmpty() && !files.hasUsual()) {
      throw usage(
          "there is no folder '%s' here; name the folder with your answers files."
              .formatted(ExampleFiles.USUAL));
    }
    return files.names(folder.isEmpty() ? ExampleFiles.USUAL : folder);
  }

  /** Reads them all, and tells what is wrong with them, file by file. */
  List<Loaded<AnswersFile>> read(List<String> names, Questionnaire questionnaire) {
    var files = new ExampleFiles(streams());
    var loaded = names.parallelStream().map(it -> files.read(it, questionnaire)).toList();
    loaded.forEach(it -> complaints().tell(it.problems()));
    return loaded;
  }

  /** Whether one of them could not be read, as an exit code. */
  static int code(List<Loaded<AnswersFile>> loaded) {
    return loaded.stream().allMatch(it -> it.value().isPresent())
        ? ExitCode.DONE
        : ExitCode.ANSWERS_INVALID;
  }

  /** Does the same with each of them on all cores; the order stays. */
  <T, R> List<R> each(List<T> all, Function<T, R> work) {
    var progress = new Progress(streams(), common, all.size());
    try {
      return all.parallelStream()
          .map(
              one -> {
                var result = work.apply(one);
                progress.step();
                return result;
              })
          .toList();
    } finally {
      progress.end();
    }
  }
}
