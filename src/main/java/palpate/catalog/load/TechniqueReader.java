package palpate.catalog.load;

import java.util.List;
import java.util.Optional;
import palpate.catalog.Dose;
import palpate.catalog.Technique;
import palpate.questionnaire.load.Prose;
import palpate.source.Problem;
import palpate.source.tree.Fields;

/** Reads an entry of {@code techniques}. */
record TechniqueReader(ClaimReader claims) {

  Optional<Technique> read(Fields fields) {
    var id = fields.id("id");
    var name = Prose.name(fields, "name");
    var what = Prose.statement(fields, "what");
    var minutes = fields.mapping("minutes").flatMap(TechniqueReader::minutes);
    var pressure = fields.oneOf("pressure", Choices.WRITTEN_PRESSURES);
    var cautions =
        fields.has("cautions") ? fields.texts("cautions") : Optional.of(List.<String>of());
    var sources = claims.sources(fields);
    if (id.isEmpty() || name.isEmpty() || what.isEmpty() || minutes.isEmpty()) {
      return Optional.empty();
    }
    if (pressure.isEmpty() || cautions.isEmpty() || sources.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Technique(
            id.get().value(),
            name.get(),
            what.get(),
            minutes.get().least(),
            minutes.get().most(),
            pressure.get(),
            cautions.get(),
            sources.get()));
  }

  private static Optional<Minutes> minutes(Fields fields) {
    var least = fields.integer("at-least", 1, Dose.MAX_MINUTES);
    var most = fields.integer("at-most", 1, Dose.MAX_MINUTES);
    fields.rejectUnknownKeys();
    if (least.isEmpty() || most.isEmpty()) {
      return Optional.empty();
    }
    if (least.get() > most.get()) {
      fields
          .problems()
          .add(
              Problem.error(
                      "bad-bounds",
                      fields.valueSpan("at-least"),
                      "%s wants at least %s and at most %s minutes, which no visit can hold"
                          .formatted(fields.what(), least.get(), most.get()))
                  .withHint("exchange the two"));
      return Optional.empty();
    }
    return Optional.of(new Minutes(least.get(), most.get()));
  }

  /** The fewest and most minutes of a visit. */
  private record Minutes(int least, int most) {}
}
