package palpate.questionnaire;

import java.util.List;
import palpate.questionnaire.ItemCriterion.AmountWithin;
import palpate.questionnaire.ItemCriterion.ChosenIn;
import palpate.questionnaire.ItemCriterion.DayWithin;

/** Copies a criterion part by part; what is to be different, a subclass says. */
public abstract class CriterionCopy implements Criterion.Cases<Criterion> {
  @Override
  public Criterion all(Criteria.All criterion) {
    return new Criteria.All(copies(criterion.parts()));
  }

  @Override
  public Criterion any(Criteria.Any criterion) {
    return new Criteria.Any(copies(criterion.parts()));
  }

  @Override
  public Criterion none(Criteria.None criterion) {
    return new Criteria.None(copies(criterion.parts()));
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
  public Criterion chosen(ChosenIn criterion) {
    return criterion;
  }

  @Override
  public Criterion amount(AmountWithin criterion) {
    return criterion;
  }

  @Override
  public Criterion day(DayWithin criterion) {
    return criterion;
  }

  protected final List<Criterion> copies(List<Criterion> parts) {
    return parts.stream().map(part -> part.accept(this)).toList();
  }
}
