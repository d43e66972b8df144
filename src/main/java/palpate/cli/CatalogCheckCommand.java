package palpate.cli;

import palpate.catalog.Catalog;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code palpate catalog check}: every problem of a catalog, located. */
@CommandLine.Command(
    name = "check",
    description = {"Reads a catalog and tells every problem in it.", ""},
    sortOptions = false)
final class CatalogCheckCommand extends Command {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The catalog; by default the one that came with palpate.")
  String file = "";

  @Override
  int run() throws Failure {
    var loaded = catalogs().read(file);
    var problems = loaded.problems();
    if (loaded.value().isEmpty()) {
      var count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
      throw new Failure(ExitCode.CATALOG_INVALID, "the catalog has %s.".formatted(count), problems);
    }
    complaints().tell(problems);
    var summary = summary(loaded.value().get(), problems.size());
    new Output(streams()).write("", out -> out.append(summary));
    return ExitCode.DONE;
  }

  private static String summary(Catalog catalog, int warnings) {
    return """
        Catalog %s %s loads, with %s.
        %s conditions, %s techniques, %s red flags, %s contraindications, %s findings, %s questions.
        """
        .formatted(
            catalog.header().id(),
            catalog.header().version(),
            warnings == 0 ? "no warnings" : warnings == 1 ? "1 warning" : warnings + " warnings",
            catalog.conditions().size(),
            catalog.techniques().size(),
            catalog.redFlags().size(),
            catalog.contraindications().size(),
            catalog.findings().size(),
            catalog.questionnaire().items().size());
  }
}
