package palpate.cli;

import java.util.List;
import java.util.function.Function;
import palpate.catalog.LocatedCatalog;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands share that put examples to a catalog. */
abstract class BenchCommand extends Command {
  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "A folder of answers files, or one file; by default 'examples'.")
  String folder = "";

  @Option(
      names = "--catalog",
      paramLabel = "FILE",
      description = "Use this catalog instead of the one that came with palpate.")
  String catalog = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, readable by you alone, instead of standard output.")
  String output = "";

  LocatedCatalog located() throws Failure {
    return new Catalogs(streams(), complaints()).requireLocated(catalog);
  }

  /** The files to look at, by name. */
  List<String> names() throws Failure {
    var files = new ExampleFiles(streams());
    if (folder.isEmpty() && !files.hasUsual()) {
      throw usage(
          "there is no folder '%s' here; name the folder with your answers files."
              .formatted(ExampleFiles.USUAL));
    }
    var top = folder.isEmpty() ? ExampleFiles.USUAL : folder;
    var names = files.names(top);
    if (names.isEmpty()) {
      throw usage("no answers file (.yaml, .yml or .json) is in '%s'.".formatted(top));
    }
    return names;
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
