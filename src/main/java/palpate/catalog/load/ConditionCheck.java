package palpate.catalog.load;

import java.util.ArrayList;
import java.util.List;
import palpate.catalog.Condition;
import palpate.catalog.Condition.WeightedFinding;
import palpate.catalog.Finding;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Questionnaire;
import palpate.questionnaire.load.Declarations;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceSpan;

/** Reports conditions that no answers can match. */
record ConditionCheck(
    Questionnaire questionnaire,
    Declarations<Condition> declared,
    int threshold,
    Problems problems) {
  private static final int MOST_TRIES = 20_000;
  private static final int PER_CENT = 100;

  void check(Condition condition) {
    var gate = gate(condition);
    var place = declared.place(condition.id()).orElseThrow();
    if (possible(gate).neverHolds()) {
      report(
          place,
          "condition '%s' can never match: what it requires and excludes contradict each other"
              .formatted(condition.id()),
          "change 'requires' or 'excludes'");
    } else if (possible(new Criteria.All(List.of(gate, support(condition)))).neverHolds()) {
      report(
          place,
          "condition '%s' can never match: its support cannot reach %s per cent of %s points"
              .formatted(condition.id(), threshold, condition.attainable()),
          "change the weights; findings that exclude each other cannot add up");
    }
  }

  private Possibilities possible(Criterion criterion) {
    return Possibilities.of(questionnaire, criterion, MOST_TRIES);
  }

  private static Criterion gate(Condition condition) {
    var parts = new ArrayList<Criterion>();
    condition.requires().forEach(it -> parts.add(it.criterion()));
    condition.clearance().given().forEach(it -> parts.add(it.criterion()));
    if (!condition.excludes().isEmpty()) {
      parts.add(
          new Criteria.None(
              condition.excludes().stream()
                  .map(Finding::criterion)
                  .map(Criterion.class::cast)
                  .toList()));
    }
    return new Criteria.All(parts);
  }

  private Criterion support(Condition condition) {
    var terms = condition.supports().stream().map(ConditionCheck::term).toList();
    var needed = (threshold * condition.attainable() + PER_CENT - 1) / PER_CENT;
    return new Criteria.Score(terms, needed);
  }

  private static Criteria.Term term(WeightedFinding support) {
    return new Criteria.Term(support.weight(), support.finding().criterion());
  }

  private void report(SourceSpan place, String message, String hint) {
    problems.add(Problem.error("never-matches", place, message).withHint(hint));
  }
}
