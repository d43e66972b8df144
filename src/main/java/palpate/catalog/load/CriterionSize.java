package palpate.catalog.load;

import java.util.List;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.ItemCriterion;

/** How many tests a criterion makes, with those of the findings that it names. */
final class CriterionSize implements Criterion.Cases<Integer> {
  @Override
  public Integer all(Criteria.All criterion) {
    return sum(criterion.parts());
  }

  @Override
  public Integer any(Criteria.Any criterion) {
    return sum(criterion.parts());
  }

  @Override
  public Integer none(Criteria.None criterion) {
    return sum(criterion.parts());
  }

  @Override
  public Integer score(Criteria.Score criterion) {
    return sum(criterion.terms().stream().map(Criteria.Term::when).toList());
  }

  @Override
  public Integer named(Criteria.Named criterion) {
    return 1 + criterion.when().accept(this);
  }

  @Override
  public Integer chosen(ItemCriterion.ChosenIn criterion) {
    return 1;
  }

  @Override
  public Integer amount(ItemCriterion.AmountWithin criterion) {
    return 1;
  }

  @Override
  public Integer day(ItemCriterion.DayWithin criterion) {
    return 1;
  }

  private int sum(List<Criterion> parts) {
    return 1 + parts.stream().mapToInt(part -> part.accept(this)).sum();
  }
}
