package palpate.catalog.load;

import java.util.List;
import java.util.Optional;
import palpate.catalog.Planning;
import palpate.catalog.Planning.Always;
import palpate.catalog.Planning.ReviewOutcome;
import palpate.catalog.Planning.Reviews;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.load.Prose;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.tree.Fields;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;

/** Reads {@code planning}: the rules that hold for every condition. */
record PlanningReader(Names names, ClaimReader claims) {
  private static final int PER_CENT = 100;
  private static final int LONGEST_EXTRA = 60;
  private static final int WEEK = 7;

  Optional<Planning> read(Fields fields) {
    var threshold = fields.integer("threshold", 1, PER_CENT);
    var near = fields.integer("near", 1, PER_CENT);
    var roles = new RoleReader(names).read(fields);
    var everywhere = fields.optionalId("everywhere");
    roles.ifPresent(it -> everywhere.ifPresent(id -> checkEverywhere(id, it.place())));
    var extra = fields.integer("first-visit-extra", 0, LONGEST_EXTRA);
    var daysApart = fields.integer("days-apart", 1, WEEK);
    var severity = fields.mapping("severity").flatMap(new SeverityReader(names, claims)::read);
    var reviews = fields.mapping("reassessment").flatMap(this::reviews);
    var referrals = fields.mapping("referral").flatMap(new ReferralsReader(claims)::read);
    var always = fields.mapping("always").flatMap(this::always);
    var sources = claims.sources(fields);
    fields.rejectUnknownKeys();
    threshold.ifPresent(it -> near.ifPresent(lower -> checkNear(fields, it, lower)));
    if (threshold.isEmpty() || near.isEmpty() || roles.isEmpty() || extra.isEmpty()) {
      return Optional.empty();
    }
    if (daysApart.isEmpty() || severity.isEmpty() || reviews.isEmpty() || referrals.isEmpty()) {
      return Optional.empty();
    }
    if (always.isEmpty() || sources.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Planning(
            threshold.get(),
            near.get(),
            roles.get().place(),
            everywhere.map(Located::value).orElse(""),
            roles.get().visitsPerWeek(),
            extra.get(),
            daysApart.get(),
            severity.get(),
            reviews.get(),
            referrals.get(),
            always.get(),
            sources.get()));
  }

  /** An option by that name would else be taken for an area. */
  private void checkEverywhere(Located<String> everywhere, ItemId place) {
    var options =
        names.items().find(place.value()).stream()
            .flatMap(it -> it.item().kind().options().stream())
            .map(AnswerOption::id)
            .toList();
    if (!options.contains(everywhere.value())) {
      names
          .problems()
          .add(
              Problem.error(
                      "unknown-option",
                      everywhere.span(),
                      "item '%s' has no option '%s', which 'everywhere' names"
                          .formatted(place, everywhere.value()))
                  .didYouMean(everywhere.value(), options));
    }
  }

  private static void checkNear(Fields fields, int threshold, int near) {
    if (threshold < near) {
      fields
          .problems()
          .add(
              Problem.error(
                      "bad-bounds",
                      fields.valueSpan("near"),
                      "'near' is %s, above the threshold of %s, so nothing could come near"
                          .formatted(near, threshold))
                  .withHint("lower 'near'"));
    }
  }

  private Optional<Reviews> reviews(Fields fields) {
    var first = outcomes(fields, "first");
    var later = outcomes(fields, "later");
    var last = outcomes(fields, "last");
    fields.rejectUnknownKeys();
    return first.isPresent() && later.isPresent() && last.isPresent()
        ? Optional.of(new Reviews(first.get(), later.get(), last.get()))
        : Optional.empty();
  }

  private Optional<List<ReviewOutcome>> outcomes(Fields fields, String key) {
    var what = "an outcome of the '%s' review".formatted(key);
    return fields
        .nonEmptySequence(key)
        .flatMap(list -> Nodes.all(list, node -> outcome(what, node)));
  }

  private Optional<ReviewOutcome> outcome(String what, Node node) {
    return Fields.of(what, node, names.problems()).flatMap(this::outcome);
  }

  private Optional<ReviewOutcome> outcome(Fields fields) {
    var outcome = fields.oneOf("outcome", Choices.OUTCOMES);
    var when = Prose.statement(fields, "when");
    var action = claims.claim(fields, "do");
    fields.rejectUnknownKeys();
    return outcome.isPresent() && when.isPresent() && action.isPresent()
        ? Optional.of(new ReviewOutcome(outcome.get(), when.get(), action.get()))
        : Optional.empty();
  }

  private Optional<Always> always(Fields fields) {
    var limits = claims.list(fields, "limits");
    var afterEffects = claims.list(fields, "after-effects");
    var stopSigns = claims.list(fields, "stop-signs");
    var practitioner = claims.list(fields, "practitioner");
    fields.rejectUnknownKeys();
    if (limits.isEmpty() || afterEffects.isEmpty()) {
      return Optional.empty();
    }
    return stopSigns.isPresent() && practitioner.isPresent()
        ? Optional.of(
            new Always(limits.get(), afterEffects.get(), stopSigns.get(), practitioner.get()))
        : Optional.empty();
  }
}
