package palpate.catalog.load;

import java.util.List;
import java.util.Optional;
import palpate.catalog.Dose;
import palpate.catalog.Modification;
import palpate.catalog.Pace;
import palpate.catalog.Planning.Band;
import palpate.catalog.Planning.Severity;
import palpate.catalog.Pressure;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.load.DeclaredItem;
import palpate.questionnaire.load.Prose;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.tree.Fields;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;

/** Reads {@code severity}: how the strength of the complaint bears on the plan. */
record SeverityReader(Names names, ClaimReader claims) {
  private static final int STRONGEST = 1000;

  Optional<Severity> read(Fields fields) {
    var item = new RoleReader(names).role(fields, "item", List.of("number"));
    var nodes = fields.nonEmptySequence("bands");
    var bands = nodes.flatMap(list -> Nodes.all(list, this::band));
    fields.rejectUnknownKeys();
    if (item.isEmpty() || bands.isEmpty()) {
      return Optional.empty();
    }
    checkBands(item.get(), bands.get(), nodes.orElseThrow());
    return Optional.of(new Severity(item.get().item().id(), bands.get()));
  }

  private Optional<Band> band(Node node) {
    return Fields.of("a band of severity", node, names.problems()).flatMap(this::band);
  }

  private Optional<Band> band(Fields unnamed) {
    var label = Prose.name(unnamed, "label");
    var fields = label.map(it -> unnamed.named("band '" + it + "'")).orElse(unnamed);
    var atMost = fields.integer("at-most", 0, STRONGEST);
    var sessions = fields.optionalInteger("sessions-at-most", Dose.MIN_SESSIONS, Dose.MAX_SESSIONS);
    var perWeek = fields.optionalInteger("per-week-at-most", 1, Pace.MAX_PER_WEEK);
    var minutes = fields.optionalInteger("first-minutes-at-most", 1, Dose.MAX_MINUTES);
    var pressure = fields.optionalOneOf("first-pressure", Choices.WRITTEN_PRESSURES);
    var claim = claims.claim(fields, "says");
    fields.rejectUnknownKeys();
    if (label.isEmpty() || atMost.isEmpty() || claim.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Band(
            label.get(),
            atMost.get(),
            sessions.orElse(Dose.MAX_SESSIONS),
            perWeek.orElse(Pace.MAX_PER_WEEK),
            minutes.orElse(Modification.ANY_MINUTES),
            pressure.orElse(Pressure.FIRM),
            claim.get()));
  }

  private void checkBands(DeclaredItem item, List<Band> bands, List<Node> nodes) {
    for (var i = 1; i < bands.size(); i++) {
      if (bands.get(i).atMost() <= bands.get(i - 1).atMost()) {
        report(
            nodes.get(i).span(),
            "band '%s' ends at %s, which is not above the band before it"
                .formatted(bands.get(i).label(), bands.get(i).atMost()),
            "let the bands ascend");
      }
    }
    var last = bands.get(bands.size() - 1);
    if (item.item().kind() instanceof ItemKind.Amount amount
        && amount.max().intValue() > last.atMost()) {
      report(
          nodes.get(nodes.size() - 1).span(),
          "the last band ends at %s, but item '%s' goes up to %s"
              .formatted(last.atMost(), item.item().id(), amount.max().toPlainString()),
          "let the last band end there");
    }
  }

  private void report(SourceSpan span, String message, String hint) {
    names.problems().add(Problem.error("bad-bands", span, message).withHint(hint));
  }
}
