package palpate.cli;

import java.util.ArrayList;
import java.util.List;
import palpate.catalog.Catalog;
import palpate.render.CatalogPages;
import palpate.source.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code palpate catalog show}: one entry as a readable page. */
@CommandLine.Command(
    name = "show",
    description = {"Shows one entry of the catalog, with its evidence and sources.", ""},
    sortOptions = false)
final class CatalogShowCommand extends CatalogReadingCommand {
  @Parameters(paramLabel = "ID", description = "The id; 'palpate catalog list' has them all.")
  String id = "";

  @Override
  int run() throws Failure {
    var known = catalog();
    write(
        out -> {
          if (!new CatalogPages(theme()).show(known, id, out)) {
            throw usage(
                "nothing in the catalog is called '%s'.%s".formatted(id, suggestion(known)));
          }
        });
    return ExitCode.DONE;
  }

  private String suggestion(Catalog known) {
    return Spelling.closest(id, ids(known))
        .map(close -> " Did you mean '%s'?".formatted(close))
        .orElse(" 'palpate catalog list' has the ids.");
  }

  private static List<String> ids(Catalog known) {
    var ids = new ArrayList<String>();
    known.conditions().forEach(it -> ids.add(it.id()));
    known.techniques().forEach(it -> ids.add(it.id()));
    known.redFlags().forEach(it -> ids.add(it.id()));
    known.contraindications().forEach(it -> ids.add(it.id()));
    known.findings().forEach(it -> ids.add(it.id()));
    known.measures().forEach(it -> ids.add(it.id()));
    known.questionnaire().items().forEach(it -> ids.add(it.id().value()));
    known.citations().forEach(it -> ids.add(it.id()));
    return ids;
  }
}
