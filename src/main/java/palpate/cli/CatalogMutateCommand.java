package palpate.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpate.bench.Example;
import palpate.bench.breaks.BreakReport;
import palpate.bench.breaks.Breaks;
import palpate.bench.breaks.Noticing;
import palpate.bench.breaks.Tried;
import palpate.catalog.Catalog;
import palpate.catalog.LocatedCatalog;
import palpate.render.BreakReportJson;
import palpate.render.BreakReportText;
import picocli.CommandLine;
import picocli.CommandLine.Option;

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
  /** The form of the results. */
  enum Format {
    text,
    json
  }

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
  Format format = Format.text;

  @Override
  int run() throws Failure {
    var share = share();
    var known = located();
    var names = names();
    var breaks = breaks(known.catalog());
    var read = each(names, name -> example(known.catalog(), name));
    var examples = read.stream().flatMap(Optional::stream).toList();
    var report = report(known, breaks, examples);
    var inputs = new ArrayList<>(names);
    inputs.add(catalog);
    new Output(streams(), inputs).write(output, out -> write(report, out));
    if (examples.size() < names.size()) {
      return ExitCode.ANSWERS_INVALID;
    }
    return report.total().reaches(share) ? ExitCode.DONE : ExitCode.CATALOG_INVALID;
  }

  private BigDecimal share() {
    try {
      var share = new BigDecimal(atLeast);
      if (share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0) {
        return share;
      }
    } catch (NumberFormatException e) {
      throw usage(
          "--at-least takes a share from 0 to 1, such as 0.85, not '%s'.".formatted(atLeast));
    }
    throw usage("--at-least takes a share from 0 to 1, such as 0.85, not '%s'.".formatted(atLeast));
  }

  private Breaks breaks(Catalog known) {
    if (only.isEmpty()) {
      return Breaks.of(known);
    }
    var breaks = Breaks.of(known, only);
    if (breaks.all().isEmpty() && breaks.leftOut() == 0) {
      throw usage("nothing called '%s' can be broken.".formatted(only));
    }
    return breaks;
  }

  /** A file that cannot be read is told, and the others are tried. */
  private Optional<Example> example(Catalog known, String name) {
    var loaded = new ExampleFiles(streams()).read(name, known.questionnaire());
    if (loaded.value().isEmpty()) {
      complaints().tell(loaded.problems());
    }
    return loaded
        .value()
        .map(file -> new Example(name, file.title(), file.sheet(), file.expectation()));
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
