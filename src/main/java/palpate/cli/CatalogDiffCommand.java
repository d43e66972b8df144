package palpate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import palpate.bench.changes.CatalogChanges;
import palpate.bench.changes.SheetChanges;
import palpate.bench.changes.Side;
import palpate.catalog.load.CatalogReader;
import palpate.render.CatalogChangesJson;
import palpate.render.CatalogChangesText;
import palpate.source.Loaded;
import palpate.source.SourceText;
import palpate.source.tree.Documents;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palpate catalog diff}: what changed in meaning from one catalog to another. */
@CommandLine.Command(
    name = "diff",
    description = {
      "Tells what changed in meaning from one catalog to another: entries added,",
      "removed and changed, and with --on for which answers the advice changes.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 done, whatever the differences; 3 a catalog is invalid;",
      "4 an answers file can be read with neither catalog."
    },
    sortOptions = false)
final class CatalogDiffCommand extends Command {
  @Parameters(index = "0", paramLabel = "OLD", description = "The catalog as it was.")
  String before = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The catalog as it is now.")
  String after = "";

  @Option(
      names = "--on",
      arity = "1..*",
      paramLabel = "ANSWERS",
      description = "Answers files, or folders of them, to be advised on with both.")
  List<String> on = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "The form of the results: text (the default) or json.")
  AdviceCommand.Format format = AdviceCommand.Format.text;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      converter = FileName.OrOutput.class,
      description = "Write to this file, readable by you alone, instead of standard output (-).")
  String output = "";

  @Override
  int run() throws Failure {
    var old = side(before);
    var now = side(after);
    var names = names();
    var changes = CatalogChanges.of(old, now);
    var sheets =
        on.isEmpty()
            ? List.<SheetChanges>of()
            : List.of(new SheetComparison(streams(), old.catalog(), now.catalog()).of(names));
    var inputs = new ArrayList<>(names);
    inputs.addAll(List.of(before, after));
    new Output(streams(), inputs).write(output, out -> write(old, now, changes, sheets, out));
    var unreadable =
        sheets.stream()
            .flatMap(it -> it.rejected().stream())
            .anyMatch(it -> it.byOld() && it.byNew());
    return unreadable ? ExitCode.ANSWERS_INVALID : ExitCode.DONE;
  }

  /** Warnings of a catalog belong to 'check', not here. */
  private Side side(String file) throws Failure {
    Loaded<SourceText> text = new FileReading(streams()).read(file);
    Loaded<Side> side =
        text.then(
            it ->
                Documents.read(it)
                    .then(
                        document ->
                            CatalogReader.read(it)
                                .then(
                                    known ->
                                        new Loaded.Accepted<>(
                                            new Side(document, known), List.of()))));
    return side.value()
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.CATALOG_INVALID,
                    "'%s' was not loaded, so nothing was compared.".formatted(file),
                    side.problems()));
  }

  private List<String> names() throws Failure {
    var names = new ArrayList<String>();
    for (var name : on) {
      names.addAll(new ExampleFiles(streams()).names(name));
    }
    return names.stream().distinct().toList();
  }

  private void write(
      Side old, Side now, CatalogChanges changes, List<SheetChanges> sheets, Appendable out)
      throws IOException {
    switch (format) {
      case text ->
          new CatalogChangesText(theme(), old.catalog(), now.catalog())
              .render(changes, sheets, out);
      case json ->
          new CatalogChangesJson(version(), old.catalog(), now.catalog())
              .render(changes, sheets, out);
    }
  }
}
