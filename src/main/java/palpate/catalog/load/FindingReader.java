package palpate.catalog.load;

import java.util.Optional;
import palpate.catalog.Finding;
import palpate.questionnaire.load.Prose;
import palpate.source.tree.Fields;

/** Reads an entry of {@code findings}. */
record FindingReader(WhenReader when) {

  Optional<Finding> read(Fields fields) {
    var id = fields.id("id");
    var says = Prose.statement(fields, "says");
    var criterion = when.read(fields);
    return id.isPresent() && says.isPresent() && criterion.isPresent()
        ? Optional.of(new Finding(id.get().value(), says.get(), criterion.get()))
        : Optional.empty();
  }
}
