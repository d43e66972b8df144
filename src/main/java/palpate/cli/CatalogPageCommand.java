package palpate.cli;

import java.util.List;
import palpate.render.CatalogBook;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code palpate catalog page}: the whole catalog as one document. */
@CommandLine.Command(
    name = "page",
    description = {
      "Writes the whole catalog as one document to read and to print, with the questionnaire as a"
          + " paper form.",
      ""
    },
    sortOptions = false)
final class CatalogPageCommand extends Command {
  /** What it is written in. */
  enum Format {
    markdown,
    html
  }

  @Option(
      names = "--catalog",
      paramLabel = "FILE",
      description = "Use this catalog instead of the one that came with palpate.")
  String catalog = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "markdown (the default) or html.")
  Format format = Format.markdown;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, readable by you alone, instead of standard output.")
  String output = "";

  @Override
  int run() throws Failure {
    var known = new Catalogs(streams(), complaints()).require(catalog);
    new Output(streams(), List.of(catalog))
        .write(
            output,
            out -> {
              switch (format) {
                case markdown -> CatalogBook.markdown(known, out);
                case html -> CatalogBook.html(known, out);
              }
            });
    return ExitCode.DONE;
  }
}
