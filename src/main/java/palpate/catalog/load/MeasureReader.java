package palpate.catalog.load;

import java.util.Optional;
import palpate.catalog.OutcomeMeasure;
import palpate.questionnaire.load.Prose;
import palpate.source.tree.Fields;

/** Reads an entry of {@code measures}. */
record MeasureReader(ClaimReader claims) {

  Optional<OutcomeMeasure> read(Fields fields) {
    var id = fields.id("id");
    var name = Prose.name(fields, "name");
    var how = Prose.paragraph(fields, "how");
    var better = fields.oneOf("better", Choices.BETTER);
    var mcid = Prose.statement(fields, "mcid");
    var terms = Prose.optional(fields, "terms", Prose.PARAGRAPH);
    var forms = new FormReader(fields.problems()).read(fields);
    var sources = claims.sources(fields);
    if (id.isEmpty() || name.isEmpty() || how.isEmpty()) {
      return Optional.empty();
    }
    if (better.isEmpty() || mcid.isEmpty() || sources.isEmpty() || forms.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new OutcomeMeasure(
            id.get().value(),
            name.get(),
            how.get(),
            better.get(),
            mcid.get(),
            terms,
            forms.get(),
            sources.get()));
  }
}
