package palpate.cli;

import palpate.render.CatalogPages;
import picocli.CommandLine;

/** {@code palpate catalog list}: what is in a catalog. */
@CommandLine.Command(
    name = "list",
    description = {"Lists what is in the catalog, with the ids that 'show' takes.", ""},
    sortOptions = false)
final class CatalogListCommand extends CatalogReadingCommand {
  @Override
  int run() throws Failure {
    var known = catalog();
    write(out -> new CatalogPages(theme()).list(known, out));
    return ExitCode.DONE;
  }
}
