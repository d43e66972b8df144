package palpate.cli;

import java.io.IOException;
import java.util.List;
import palpate.bench.Coverage;
import palpate.bench.Goals;
import palpate.catalog.LocatedCatalog;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.load.AnswersFile;
import palpate.render.CoverageJson;
import palpate.render.CoverageText;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code palpate catalog coverage}: what of the catalog no example shows. */
@CommandLine.Command(
    name = "coverage",
    description = {
      "Counts what the answers files below DIR show of the catalog, and lists what",
      "none of them shows.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 done, whatever is missing; 4 a file cannot be read, and is not",
      "counted. With --exit-status 3 when something is missing without an excuse, or",
      "an excuse is not needed."
    },
    sortOptions = false)
final class CatalogCoverageCommand extends BenchCommand {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "The form of the results: text (the default) or json.")
  AdviceCommand.Format format = AdviceCommand.Format.text;

  @Option(
      names = "--exit-status",
      description = "End with code 3 when something is missing without an excuse.")
  boolean exitStatus;

  @Override
  int run() throws Failure {
    var located = located();
    var names = names();
    var loaded = read(names, located.catalog().questionnaire());
    var sheets =
        loaded.stream().flatMap(it -> it.value().stream()).map(AnswersFile::sheet).toList();
    var coverage = coverage(located, sheets);
    write(names, out -> write(coverage, out));
    return ExitCode.worst(code(coverage), code(loaded));
  }

  private Coverage coverage(LocatedCatalog located, List<AnswerSheet> sheets) {
    var goals = Goals.of(located.catalog());
    return Coverage.of(located, goals, each(sheets, goals::shownBy));
  }

  private void write(Coverage coverage, Appendable out) throws IOException {
    switch (format) {
      case text -> new CoverageText(theme()).render(coverage, out);
      case json -> new CoverageJson(version()).render(coverage, out);
    }
  }

  private int code(Coverage coverage) {
    var whole = coverage.open().isEmpty() && coverage.needless().isEmpty();
    return whole || !exitStatus ? ExitCode.DONE : ExitCode.CATALOG_INVALID;
  }
}
