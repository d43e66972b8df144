package palpate.catalog.load;

import java.util.Optional;
import palpate.catalog.Claim;
import palpate.catalog.Costs;
import palpate.questionnaire.load.Prose;
import palpate.source.Problem;
import palpate.source.tree.Fields;

/** Reads {@code costs}. */
record CostsReader(ClaimReader claims) {
  private static final int DEAREST = 1_000_000;
  private static final int LONGEST_CURRENCY = 10;

  Optional<Costs> read(Fields fields) {
    var currency = Prose.text(fields, "currency", LONGEST_CURRENCY);
    var asOf = fields.date("as-of");
    var price = fields.mapping("per-60-minutes").flatMap(this::price);
    var notes = claims.optionalList(fields, "notes");
    fields.rejectUnknownKeys();
    if (currency.isEmpty() || asOf.isEmpty() || price.isEmpty() || notes.isEmpty()) {
      return Optional.empty();
    }
    var it = price.get();
    return Optional.of(
        new Costs(currency.get(), asOf.get(), it.from(), it.to(), it.claim(), notes.get()));
  }

  private Optional<Price> price(Fields fields) {
    var from = fields.integer("from", 0, DEAREST);
    var to = fields.integer("to", 0, DEAREST);
    var claim = claims.claim(fields, "says");
    fields.rejectUnknownKeys();
    if (from.isEmpty() || to.isEmpty() || claim.isEmpty()) {
      return Optional.empty();
    }
    if (from.get() > to.get()) {
      fields
          .problems()
          .add(
              Problem.error(
                      "bad-bounds",
                      fields.valueSpan("from"),
                      "%s starts at %s and ends at %s"
                          .formatted(fields.what(), from.get(), to.get()))
                  .withHint("exchange the two"));
      return Optional.empty();
    }
    return Optional.of(new Price(from.get(), to.get(), claim.get()));
  }

  /** What an hour costs. */
  private record Price(int from, int to, Claim claim) {}
}
