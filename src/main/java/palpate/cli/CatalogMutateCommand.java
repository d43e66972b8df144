package palpate.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import palpate.bench.Example;
import palpate.bench.breaks.BreakReport;
import palpate.bench.breaks.Breaks;
import palpate.bench.breaks.Noticing;
import palpate.bench.breaks.Tried;
import palpate.catalog.Catalog;
import palpate.catalog.LocatedCatalog;
import palpate.questionnaire.load.AnswersFile;
import palpate.render.BreakReportJson;
import palpate.render.BreakReportText;
import palpate.source.Loaded;
import palpate.source.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code palpate catalog mutate}: which breaks of the catalog its examples would notice. */
@CommandLine.Command(
    name = "mutate",
    description = {
      "Breaks the catalog on purpose, one thing at a time, and puts the answers files",
      "below DIR to it. Lists the breaks that no file notices.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 done; 3 fewer breaks are noticed than --at-least asks for;",
      "4 a file cannot be read."
    },
    sortOptions = false)
final class CatalogMutateCommand extends BenchCommand {
  @Option(
      names = "--only",
      paramLabel = "ID",
      description = "Break this entry only, such as one red flag.")
  String only = "";

  @Option(
      names = "--at-least",
      paramLabel = "SHARE",
      description = "End with exit code 3 if fewer of all breaks are noticed: 0.85.")
  String atLeast = "0";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "The form of the results: text (the default) or json.")
  AdviceCommand.Format format = AdviceCommand.Format.text;

  @Override
  int run() throws Failure {
    var share = share();
    var known = located();
    var names = names();
    var breaks = breaks(known.catalog());
    var loaded = read(names, known.catalog().questionnaire());
    var report = report(known, breaks, examples(names, loaded));
    write(names, out -> write(report, out));
    var reached = report.total().reaches(share) ? ExitCode.DONE : ExitCode.CATALOG_INVALID;
    return ExitCode.worst(reached, code(loaded));
  }

  private BigDecimal share() {
    try {
      var share = new BigDecimal(atLeast);
      if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
        throw notAShare();
      }
      return share;
    } catch (NumberFormatException e) {
      throw notAShare();
    }
  }

  private ParameterException notAShare() {
    return usage(
        "--at-least takes a share from 0 to 1, such as 0.85, not '%s'.".formatted(atLeast));
  }

  private Breaks breaks(Catalog known) {
    if (only.isEmpty()) {
      return Breaks.of(known);
    }
    var breaks = Breaks.of(known, only);
    if (breaks.all().isEmpty() && breaks.leftOut() == 0) {
      throw usage("nothing called '%s' can be broken.%s".formatted(only, suggestion(known)));
    }
    return breaks;
  }

  private String suggestion(Catalog known) {
    var entries = Breaks.of(known).all().stream().map(it -> it.place().entry()).distinct().toList();
    return Spelling.closest(only, entries).map(" Did you mean '%s'?"::formatted).orElse("");
  }

  private static List<Example> examples(List<String> names, List<Loaded<AnswersFile>> loaded) {
    var examples = new ArrayList<Example>();
    for (var i = 0; i < names.size(); i++) {
      var name = names.get(i);
      loaded
          .get(i)
          .value()
          .map(it -> new Example(name, it.title(), it.sheet(), it.expectation()))
          .ifPresent(examples::add);
    }
    return examples;
  }

  private BreakReport report(LocatedCatalog known, Breaks breaks, List<Example> examples)
      throws Failure {
    var noticing = Noticing.of(known.catalog(), examples);
    return BreakReport.of(known, breaks, tried(breaks, noticing), noticing);
  }

  private List<Tried> tried(Breaks breaks, Noticing noticing) throws Failure {
    var progress = new BreakProgress(streams(), common.plain, breaks.all().size());
    try {
      var threads = Runtime.getRuntime().availableProcessors();
      return noticing.verdicts(breaks.all(), threads, progress::second);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(ExitCode.INTERNAL_FAULT, "interrupted, so nothing was found out.");
    } finally {
      progress.end();
    }
  }

  private void write(BreakReport report, Appendable out) throws IOException {
    switch (format) {
      case text -> new BreakReportText(theme()).render(report, out);
      case json -> new BreakReportJson(version()).render(report, out);
    }
  }
}
