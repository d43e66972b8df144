package palpate.catalog.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpate.catalog.Condition.WeightedFinding;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.tree.Fields;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;

/** Reads {@code supports}: the findings that speak for or against a condition. */
record SupportsReader(Names names, ClaimReader claims) {
  private static final int HEAVIEST = 9;

  Optional<List<WeightedFinding>> read(Fields condition) {
    var nodes = condition.nonEmptySequence("supports");
    var seen = new HashMap<String, SourceSpan>();
    var supports = nodes.flatMap(list -> Nodes.all(list, node -> support(condition, node, seen)));
    supports.ifPresent(list -> checkGain(condition, list));
    return supports.filter(list -> list.stream().anyMatch(it -> it.weight() > 0));
  }

  private Optional<WeightedFinding> support(
      Fields condition, Node node, Map<String, SourceSpan> seen) {
    return Fields.of("a support of " + condition.what(), node, names.problems())
        .flatMap(fields -> support(condition, fields, seen));
  }

  private Optional<WeightedFinding> support(
      Fields condition, Fields fields, Map<String, SourceSpan> seen) {
    var id = fields.id("finding");
    var finding = id.flatMap(it -> names.findings().refer(it, condition.what()));
    var weight = fields.integer("weight", -HEAVIEST, HEAVIEST);
    var sources = claims.sources(fields);
    fields.rejectUnknownKeys();
    id.ifPresent(it -> checkRepetition(condition, it, seen));
    weight.filter(it -> it == 0).ifPresent(it -> reportZero(fields));
    if (finding.isEmpty() || weight.filter(it -> it != 0).isEmpty() || sources.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new WeightedFinding(finding.get(), weight.get(), sources.get()));
  }

  private void checkRepetition(Fields condition, Located<String> id, Map<String, SourceSpan> seen) {
    var first = seen.putIfAbsent(id.value(), id.span());
    if (first != null) {
      report(
          "repeated-weight",
          id.span(),
          "%s weighs finding '%s' twice, first on line %s"
              .formatted(condition.what(), id.value(), first.line()),
          "keep one weight");
    }
  }

  private void reportZero(Fields fields) {
    report(
        "zero-weight",
        fields.valueSpan("weight"),
        fields.what() + " weighs 0, which changes nothing",
        "give it a weight, or remove it");
  }

  private void checkGain(Fields condition, List<WeightedFinding> supports) {
    if (supports.stream().noneMatch(it -> it.weight() > 0)) {
      report(
          "never-matches",
          condition.keySpan("supports"),
          condition.what() + " has no positive weight, so it can never match",
          "add findings that speak for it");
    }
  }

  private void report(String code, SourceSpan span, String message, String hint) {
    names.problems().add(Problem.error(code, span, message).withHint(hint));
  }
}
