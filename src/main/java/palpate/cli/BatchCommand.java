package palpate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import palpate.batch.Batch;
import palpate.batch.Input;
import palpate.batch.InputFormat;
import palpate.batch.OutputFormat;
import palpate.batch.Scoring;
import palpate.batch.Summary;
import palpate.batch.SummaryJson;
import palpate.catalog.Catalog;
import palpate.plan.Timetable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palpate batch}: advice for many rows of answers. */
@CommandLine.Command(
    name = "batch",
    description = {
      "Scores rows of answers, one row of advice for each, in the same order.",
      "A row is an object of JSON on one line, or a line of a table (CSV) with a",
      "column for each item. A bad row becomes a row with its errors.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 done; 2 usage; 3 catalog invalid; 4 stopped for too many rejected",
      "rows, or the headings of a table cannot be used; 5 done, and some rows were",
      "rejected; 6 input/output, also when nobody reads the results to their end;",
      "130 interrupted."
    },
    sortOptions = false)
final class BatchCommand extends CatalogReadingCommand {
  private static final int MOST_JOBS = 256;

  /** The form of the rows that are read. */
  enum Rows {
    auto,
    ndjson,
    csv;

    /** Standard input, and a file whose name says nothing, holds JSON. */
    InputFormat of(String file) {
      return switch (this) {
        case auto -> InputFormat.of(file).orElse(InputFormat.NDJSON);
        case ndjson -> InputFormat.NDJSON;
        case csv -> InputFormat.CSV;
      };
    }
  }

  /** The form of the rows that are written. */
  enum Format {
    ndjson,
    csv
  }

  /** How much of the advice is written. */
  enum Detail {
    summary,
    full
  }

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files of rows, also packed with gzip; - is standard input (the default).")
  List<String> files = List.of();

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description = "ndjson or csv; by default what the file's name ends in, or else ndjson.")
  Rows rows = Rows.auto;

  @Option(
      names = "--id-column",
      paramLabel = "NAME",
      description = "The column, or key, of what a row calls itself: id by default.")
  String idColumn = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "The form of the results: ndjson (the default) or csv.")
  Format format = Format.ndjson;

  @Option(
      names = "--detail",
      paramLabel = "DETAIL",
      description = "summary (the default), or full: with reasons, sessions and the rest.")
  Detail detail = Detail.summary;

  @Option(
      names = "--no-place",
      description =
          "Leave out the file and the line of each row, so that a row has the same result wherever"
              + " it stands: for parts of a file that are scored apart.")
  boolean noPlace;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "Score on so many threads, and never on more than there are cores; by default on all. The"
              + " results are the same.")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      converter = FileName.Only.class,
      description = "Write rejected rows to this file, as ndjson, instead of in their place.")
  String rejects = "";

  @Option(
      names = "--max-errors",
      paramLabel = "N|P%",
      description = "Stop when more rows than N, or more than P per cent, are rejected.")
  String maxErrors = "";

  @Option(names = "--fail-fast", description = "Stop at the first rejected row.")
  boolean failFast;

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      converter = FileName.Only.class,
      description = "Write the summary to this file, as JSON.")
  String summaryFile = "";

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      converter = FileName.Only.class,
      description =
          "Keep in this file how far the run has come: however it ends, the same command goes on"
              + " from there. Needs -o, and files that can be read again.")
  String checkpoint = "";

  @Mixin When when = new When();

  @Override
  int run() throws Failure {
    var timetable = when.timetable(this::usage);
    check();
    var limit = new MaxErrors(maxErrors, failFast).limit(this::usage);
    var inputs = new BatchInputs(streams());
    var opened = inputs.of(names(), rows);
    checkPlaces(inputs);
    var known = catalog();
    var progress = new BatchProgress(streams(), isPlain(), inputs::share);
    var listener = new BatchNews(complaints(), known.questionnaire(), idKey(), progress);
    var batch = new Batch(scoring(known, timetable), threads(), limit, listener);
    var done = run(batch, opened, inputs, progress);
    new BatchSummaryWords(done.summary(), done.seconds()).lines().forEach(complaints()::line);
    var json = new SummaryJson(version(), known.header(), done.seconds());
    if (!summaryFile.isEmpty()) {
      to().write(summaryFile, out -> json.render(done.summary(), out));
    }
    return code(done.summary());
  }

  /** More would only take more memory, of which there is so much for each core. */
  private int threads() {
    return Math.min(jobs, Runtime.getRuntime().availableProcessors());
  }

  private void check() {
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw usage("--jobs takes a number from 1 to %s, not %s.".formatted(MOST_JOBS, jobs));
    }
    if (format == Format.csv && detail == Detail.full) {
      throw usage("--detail full needs --format ndjson; a table has no room for it.");
    }
    if (files.isEmpty() && streams().inTerminal()) {
      throw usage("name a file of rows, or pipe rows in.");
    }
    if (!written().areDifferent(streams().folder())) {
      throw usage("--output, --rejects, --summary and --checkpoint need different files.");
    }
    if (!checkpoint.isEmpty() && output.isEmpty()) {
      throw usage("--checkpoint needs -o, the file of results that the run can go on with.");
    }
  }

  /** What could not be written after long work is refused before it. */
  private void checkPlaces(BatchInputs inputs) throws Failure {
    if (!checkpoint.isEmpty() && !inputs.areFiles()) {
      throw usage("--checkpoint needs files of rows: what comes through a pipe is gone once read.");
    }
    for (var file : written().names()) {
      to().check(file);
    }
  }

  private List<String> names() {
    return files.isEmpty() ? List.of(FileReading.STANDARD_INPUT) : files;
  }

  private BatchFiles written() {
    return new BatchFiles(output, rejects, summaryFile, checkpoint);
  }

  /** Nothing that is read is written over. */
  private Output to() {
    var read = new ArrayList<>(files);
    read.add(catalog);
    return new Output(streams(), read);
  }

  private boolean isPlain() {
    return Look.isPlain(common, streams());
  }

  private String idKey() {
    return idColumn.isEmpty() ? "id" : idColumn;
  }

  private Scoring scoring(Catalog known, Timetable timetable) {
    return new Scoring(
        known,
        timetable,
        version(),
        format == Format.csv ? OutputFormat.CSV : OutputFormat.NDJSON,
        detail == Detail.full,
        idKey(),
        !idColumn.isEmpty(),
        !noPlace);
  }

  private BatchRun.Done run(
      Batch batch, List<Input> opened, BatchInputs inputs, BatchProgress progress) throws Failure {
    try {
      if (checkpoint.isEmpty()) {
        return new WholeRun(to(), written(), inputs.areFiles(), progress).run(batch, opened);
      }
      var terms = inputs.describe(terms(batch.scoring()), opened);
      return new ResumableRun(streams(), complaints(), written(), terms, inputs, progress)
          .run(batch, opened);
    } finally {
      progress.end();
    }
  }

  /** All that decides about the results, except the rows. */
  private RunTerms terms(Scoring scoring) {
    var known = scoring.catalog().header();
    return new RunTerms()
        .and("version of palpate", version())
        .and("catalog", "%s %s (%s)".formatted(known.id(), known.version(), known.sha256()))
        .and("--format", format)
        .and("--detail", detail)
        .and("--id-column", idColumn.isEmpty() ? "none" : "'" + idColumn + "'")
        .and("--no-place", noPlace ? "given" : "not given")
        .and("--start", start(scoring.timetable()))
        .and("--output", place(output))
        .and("--rejects", rejects.isEmpty() ? "none" : place(rejects));
  }

  private String start(Timetable timetable) {
    return when.start.isEmpty() ? "none" : timetable.toString();
  }

  /** Another folder must not have its file of that name cut. */
  private Path place(String file) {
    return streams().folder().resolve(file).toAbsolutePath().normalize();
  }

  private int code(Summary summary) {
    if (summary.stopped()) {
      complaints()
          .line(
              "palpate: stopped, because more rows were rejected than allowed."
                  + (checkpoint.isEmpty() ? "" : " With a higher limit the run can go on."));
      return ExitCode.ANSWERS_INVALID;
    }
    if (summary.unusable() > 0) {
      return ExitCode.ANSWERS_INVALID;
    }
    return summary.rejected() > 0 ? ExitCode.ROWS_REJECTED : ExitCode.DONE;
  }
}
