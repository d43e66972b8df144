package palpate.cli;

import java.io.IOException;
import java.util.Comparator;
import palpate.bench.Difference;
import palpate.bench.Example;
import palpate.bench.Trial;
import palpate.bench.Verdict;
import palpate.bench.Verdict.Status;
import palpate.bench.Verdicts;
import palpate.catalog.Catalog;
import palpate.questionnaire.load.AnswersFile;
import palpate.render.VerdictsJson;
import palpate.render.VerdictsText;
import palpate.render.VerdictsXml;
import palpate.source.Located;
import palpate.source.SourceSpan;
import palpate.source.SourceText;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code palpate catalog test}: whether the catalog does what its examples say. */
@CommandLine.Command(
    name = "test",
    description = {
      "Puts every answers file below DIR to the catalog and compares the advice with",
      "what the file expects.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 all pass; 3 the catalog does not do what a file expects;",
      "4 a file cannot be read."
    },
    sortOptions = false)
final class CatalogTestCommand extends BenchCommand {
  /** The form of the results. */
  enum Format {
    text,
    json,
    junit
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "The form of the results: text (the default), json or junit.")
  Format format = Format.text;

  @Override
  int run() throws Failure {
    var known = located().catalog();
    var names = names();
    var verdicts = new Verdicts(known.header(), each(names, name -> verdict(known, name)));
    write(names, out -> write(verdicts, out));
    return code(verdicts);
  }

  private Verdict verdict(Catalog known, String name) {
    var loaded = new ExampleFiles(streams()).read(name, known.questionnaire());
    return loaded
        .value()
        .map(file -> verdict(known, name, file))
        .orElseGet(() -> Verdict.unreadable(name, loaded.problems()));
  }

  private static Verdict verdict(Catalog known, String name, AnswersFile file) {
    var example = new Example(name, file.title(), file.sheet(), file.expectation());
    var differences =
        Trial.of(known, example).differences().stream()
            .map(it -> new Located<>(it, place(name, file, it)))
            .sorted(Comparator.comparing(Located::span))
            .toList();
    return Verdict.of(example, differences);
  }

  private static SourceSpan place(String name, AnswersFile file, Difference difference) {
    return file.place("expect." + difference.what())
        .orElseGet(() -> SourceSpan.at(new SourceText(name, ""), 1, 1));
  }

  private void write(Verdicts verdicts, Appendable out) throws IOException {
    switch (format) {
      case text -> new VerdictsText(theme()).render(verdicts, out);
      case json -> new VerdictsJson(version()).render(verdicts, out);
      case junit -> new VerdictsXml().render(verdicts, out);
    }
  }

  private static int code(Verdicts verdicts) {
    var failed = verdicts.count(Status.FAIL) == 0 ? ExitCode.DONE : ExitCode.CATALOG_INVALID;
    var unread = verdicts.count(Status.UNREADABLE) == 0 ? ExitCode.DONE : ExitCode.ANSWERS_INVALID;
    return ExitCode.worst(failed, unread);
  }
}
