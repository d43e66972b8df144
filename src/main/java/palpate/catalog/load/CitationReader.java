package palpate.catalog.load;

import java.util.Optional;
import palpate.catalog.Citation;
import palpate.questionnaire.load.Prose;
import palpate.source.tree.Fields;

/** Reads an entry of {@code sources}. */
final class CitationReader {
  private CitationReader() {}

  static Optional<Citation> read(Fields fields) {
    var id = fields.id("id", ClaimReader.SOURCE_ID);
    var cites = Prose.paragraph(fields, "cites");
    var read = Prose.paragraph(fields, "read");
    return id.isPresent() && cites.isPresent() && read.isPresent()
        ? Optional.of(new Citation(id.get().value(), cites.get(), read.get()))
        : Optional.empty();
  }
}
