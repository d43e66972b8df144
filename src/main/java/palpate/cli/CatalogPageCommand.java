package palpate.cli;

import palpate.render.CatalogBook;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code palpate catalog page}: the whole catalog as one document. */
@CommandLine.Command(
    name = "page",
    description = {
      "Writes the whole catalog as one document to read and to print, with the",
      "questionnaire as a paper form.",
      ""
    },
    sortOptions = false)
final class CatalogPageCommand extends CatalogReadingCommand {
  /** What it is written in. */
  enum Format {
    markdown,
    html
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "markdown (the default) or html.")
  Format format = Format.markdown;

  @Override
  int run() throws Failure {
    var known = catalog();
    write(
        out -> {
          switch (format) {
            case markdown -> CatalogBook.markdown(known, out);
            case html -> CatalogBook.html(known, out);
          }
        });
    return ExitCode.DONE;
  }
}
