package palpate.cli;

import palpate.render.CatalogPages;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code palpate catalog list}: what is in a catalog. */
@CommandLine.Command(
    name = "list",
    description = {"Lists what is in the catalog, with the ids that 'show' takes.", ""},
    sortOptions = false)
final class CatalogListCommand extends Command {
  @Option(
      names = "--catalog",
      paramLabel = "FILE",
      description = "Use this catalog instead of the one that came with palpate.")
  String catalog = "";

  @Override
  int run() throws Failure {
    var known = new Catalogs(streams(), complaints()).require(catalog);
    new Output(streams()).write("", out -> new CatalogPages(theme()).list(known, out));
    return ExitCode.DONE;
  }
}
