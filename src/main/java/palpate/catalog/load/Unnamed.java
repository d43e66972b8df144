package palpate.catalog.load;

import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.CriterionCopy;

/** Puts what findings say in the place of their names, so that criteria can be compared. */
final class Unnamed extends CriterionCopy {
  @Override
  public Criterion all(Criteria.All criterion) {
    var parts = copies(criterion.parts());
    return parts.size() == 1 ? parts.get(0) : new Criteria.All(parts);
  }

  @Override
  public Criterion any(Criteria.Any criterion) {
    var parts = copies(criterion.parts());
    return parts.size() == 1 ? parts.get(0) : new Criteria.Any(parts);
  }

  @Override
  public Criterion named(Criteria.Named criterion) {
    return criterion.when().accept(this);
  }
}
