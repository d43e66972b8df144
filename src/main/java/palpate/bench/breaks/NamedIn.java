package palpate.bench.breaks;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.ItemCriterion;

/** The ids of the findings that a criterion reads, itself or through another finding. */
final class NamedIn implements Criterion.Cases<Set<String>> {
  private final Set<String> found = new TreeSet<>();

  private NamedIn() {}

  static Set<String> of(Collection<? extends Criterion> criteria) {
    var named = new NamedIn();
    criteria.forEach(it -> it.accept(named));
    return named.found;
  }

  @Override
  public Set<String> all(Criteria.All criterion) {
    return parts(criterion.parts());
  }

  @Override
  public Set<String> any(Criteria.Any criterion) {
    return parts(criterion.parts());
  }

  @Override
  public Set<String> none(Criteria.None criterion) {
    return parts(criterion.parts());
  }

  @Override
  public Set<String> score(Criteria.Score criterion) {
    criterion.terms().forEach(it -> it.when().accept(this));
    return found;
  }

  @Override
  public Set<String> named(Criteria.Named criterion) {
    if (found.add(criterion.id())) {
      criterion.when().accept(this);
    }
    return found;
  }

  @Override
  public Set<String> chosen(ItemCriterion.ChosenIn criterion) {
    return found;
  }

  @Override
  public Set<String> amount(ItemCriterion.AmountWithin criterion) {
    return found;
  }

  @Override
  public Set<String> day(ItemCriterion.DayWithin criterion) {
    return found;
  }

  private Set<String> parts(Collection<Criterion> parts) {
    parts.forEach(it -> it.accept(this));
    return found;
  }
}
