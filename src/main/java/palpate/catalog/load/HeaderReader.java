package palpate.catalog.load;

import java.util.Optional;
import palpate.catalog.Catalog;
import palpate.questionnaire.load.Prose;
import palpate.source.tree.Fields;

/** Reads {@code catalog}: which catalog this is. */
final class HeaderReader {
  private HeaderReader() {}

  static Optional<Catalog.Header> read(Fields fields, String sha256) {
    var id = fields.id("id");
    var version = Prose.name(fields, "version");
    var jurisdiction = Prose.name(fields, "jurisdiction");
    var reviewed = fields.date("reviewed");
    var status = Prose.statement(fields, "status");
    fields.rejectUnknownKeys();
    if (id.isEmpty() || version.isEmpty() || jurisdiction.isEmpty()) {
      return Optional.empty();
    }
    if (reviewed.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Catalog.Header(
            id.get().value(),
            version.get(),
            jurisdiction.get(),
            reviewed.get(),
            status.get(),
            sha256));
  }
}
