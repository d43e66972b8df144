package palpate.catalog.load;

import java.util.List;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.ItemCriterion;

/** Puts what findings say in the place of their names, so that criteria can be compared. */
final class Unnamed implements Criterion.Cases<Criterion> {
  @Override
  public Criterion all(Criteria.All criterion) {
    var parts = each(criterion.parts());
    return parts.size() == 1 ? parts.get(0) : new Criteria.All(parts);
  }

  @Override
  public Criterion any(Criteria.Any criterion) {
    var parts = each(criterion.parts());
    return parts.size() == 1 ? parts.get(0) : new Criteria.Any(parts);
  }

  @Override
  public Criterion none(Criteria.None criterion) {
    return new Criteria.None(each(criterion.parts()));
  }

  @Override
  public Criterion score(Criteria.Score criterion) {
    var terms =
        criterion.terms().stream()
            .map(term -> new Criteria.Term(term.points(), term.when().accept(this)))
            .toList();
    return new Criteria.Score(terms, criterion.atLeast());
  }

  @Override
  public Criterion named(Criteria.Named criterion) {
    return criterion.when().accept(this);
  }

  @Override
  public Criterion chosen(ItemCriterion.ChosenIn criterion) {
    return criterion;
  }

  @Override
  public Criterion amount(ItemCriterion.AmountWithin criterion) {
    return criterion;
  }

  @Override
  public Criterion day(ItemCriterion.DayWithin criterion) {
    return criterion;
  }

  private List<Criterion> each(List<Criterion> parts) {
    return parts.stream().map(part -> part.accept(this)).toList();
  }
}
