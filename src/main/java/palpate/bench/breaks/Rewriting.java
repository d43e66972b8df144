package palpate.bench.breaks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import palpate.catalog.Condition;
import palpate.catalog.Condition.Clearance;
import palpate.catalog.Condition.WeightedFinding;
import palpate.catalog.Contraindication;
import palpate.catalog.Finding;
import palpate.catalog.RedFlag;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.CriterionCopy;

/** Copies with another finding in the place of one of the same id, wherever it is read. */
final class Rewriting extends CriterionCopy {
  private final Map<String, Criteria.Named> named = new HashMap<>();

  Rewriting(Finding after) {
    named.put(after.id(), after.criterion());
  }

  Finding finding(Finding it) {
    return new Finding(rewritten(it.criterion()));
  }

  RedFlag redFlag(RedFlag it) {
    return CautionBreaks.with(it, it.when().accept(this));
  }

  Contraindication contraindication(Contraindication it) {
    return CautionBreaks.with(it, it.when().accept(this));
  }

  Condition condition(Condition it) {
    return ConditionBreaks.with(
        it,
        new Clearance(findings(it.clearance().given()), it.clearance().by()),
        findings(it.requires()),
        findings(it.excludes()),
        it.supports().stream()
            .map(
                line -> new WeightedFinding(finding(line.finding()), line.weight(), line.sources()))
            .toList(),
        it.courses().stream()
            .map(course -> CourseBreaks.withWhen(course, course.when().accept(this)))
            .toList());
  }

  private List<Finding> findings(List<Finding> findings) {
    return findings.stream().map(this::finding).toList();
  }

  private Criteria.Named rewritten(Criteria.Named it) {
    var known = named.get(it.id());
    if (known == null) {
      known = new Criteria.Named(it.id(), it.says(), it.when().accept(this));
      named.put(it.id(), known);
    }
    return known;
  }

  @Override
  public Criterion named(Criteria.Named criterion) {
    return rewritten(criterion);
  }
}
