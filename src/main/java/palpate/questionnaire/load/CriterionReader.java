package palpate.questionnaire.load;

import java.util.List;
import java.util.Optional;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.tree.Fields;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;

/** Reads criteria: tests of one item, names of findings, and combinations of criteria. */
public final class CriterionReader {
  private static final List<String> FORMS =
      List.of("item", "finding", "all", "any", "none", "score");
  private static final int MOST_POINTS = 99;

  private final ItemCriterionReader items;
  private final FindingLookup findings;
  private final Problems problems;

  public CriterionReader(ItemLookup items, FindingLookup findings, Problems problems) {
    this.items = new ItemCriterionReader(items, problems);
    this.findings = findings;
    this.problems = problems;
  }

  /** The criterion under a key, reported when it is missing. */
  public Optional<Criterion> read(Fields fields, String key, String owner) {
    return fields.mapping(key).flatMap(criterion -> read(criterion, owner));
  }

  /** What always holds when the key is absent. */
  public Optional<Criterion> optional(Fields fields, String key, String owner) {
    return fields.has(key) ? read(fields, key, owner) : Optional.of(Criterion.ALWAYS);
  }

  private Optional<Criterion> read(Node node, String owner) {
    return Fields.of("a criterion of " + owner, node, problems).flatMap(it -> read(it, owner));
  }

  private Optional<Criterion> read(Fields fields, String owner) {
    var criterion = fields.named("the criterion of " + owner);
    var forms = FORMS.stream().filter(criterion::has).toList();
    if (forms.size() != 1) {
      reportForms(criterion, forms);
      return Optional.empty();
    }
    Optional<? extends Criterion> read =
        switch (forms.get(0)) {
          case "item" -> items.read(criterion, owner);
          case "finding" -> criterion.id("finding").flatMap(id -> findings.find(id, owner));
          case "all" -> parts(criterion, "all", owner).map(Criteria.All::new);
          case "any" -> parts(criterion, "any", owner).map(Criteria.Any::new);
          case "none" -> parts(criterion, "none", owner).map(Criteria.None::new);
          default -> score(criterion, owner);
        };
    criterion.rejectUnknownKeys();
    return read.map(it -> it);
  }

  private Optional<List<Criterion>> parts(Fields criterion, String key, String owner) {
    return criterion
        .nonEmptySequence(key)
        .flatMap(parts -> Nodes.all(parts, part -> read(part, owner)));
  }

  private Optional<Criterion> score(Fields criterion, String owner) {
    var terms =
        criterion
            .nonEmptySequence("score")
            .flatMap(list -> Nodes.all(list, term -> term(term, owner)));
    var atLeast = criterion.integer("at-least", -MOST_POINTS, MOST_POINTS);
    return terms.flatMap(it -> atLeast.map(least -> new Criteria.Score(it, least)));
  }

  private Optional<Criteria.Term> term(Node node, String owner) {
    return Fields.of("a score of " + owner, node, problems).flatMap(it -> term(it, owner));
  }

  private Optional<Criteria.Term> term(Fields term, String owner) {
    var points =
        term.integer("points", -MOST_POINTS, MOST_POINTS).filter(it -> isNotZero(term, it));
    var when = read(term, "when", owner);
    term.rejectUnknownKeys();
    return points.flatMap(it -> when.map(criterion -> new Criteria.Term(it, criterion)));
  }

  private boolean isNotZero(Fields term, int points) {
    if (points == 0) {
      problems.add(
          Problem.error(
                  "zero-weight",
                  term.valueSpan("points"),
                  "%s counts 0 points, which changes nothing".formatted(term.what()))
              .withHint("give it points, or remove it"));
    }
    return points != 0;
  }

  private void reportForms(Fields criterion, List<String> forms) {
    criterion.entries(); // the keys beside the forms are not the fault to report
    var quoted = forms.stream().map(form -> "'" + form + "'").toList();
    var message =
        forms.isEmpty()
            ? "has none of the forms of a criterion"
            : "mixes " + String.join(" and ", quoted) + ", and a criterion has one form";
    problems.add(
        Problem.error(
                "criterion-form", criterion.head(), "%s %s".formatted(criterion.what(), message))
            .withHint("write one of: " + String.join(", ", FORMS)));
  }
}
