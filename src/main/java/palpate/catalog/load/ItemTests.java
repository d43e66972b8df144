package palpate.catalog.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.ItemCriterion;
import palpate.questionnaire.ItemId;

/** Gathers the tests of single items that criteria make, by item. */
final class ItemTests implements Criterion.Cases<ItemTests> {
  private final Map<ItemId, Set<ItemCriterion>> tests = new TreeMap<>();

  Set<ItemCriterion> of(ItemId item) {
    return tests.getOrDefault(item, Set.of());
  }

  @Override
  public ItemTests all(Criteria.All criterion) {
    return each(criterion.parts());
  }

  @Override
  public ItemTests any(Criteria.Any criterion) {
    return each(criterion.parts());
  }

  @Override
  public ItemTests none(Criteria.None criterion) {
    return each(criterion.parts());
  }

  @Override
  public ItemTests score(Criteria.Score criterion) {
    return each(criterion.terms().stream().map(Criteria.Term::when).toList());
  }

  @Override
  public ItemTests named(Criteria.Named criterion) {
    return criterion.when().accept(this);
  }

  @Override
  public ItemTests chosen(ItemCriterion.ChosenIn criterion) {
    return add(criterion);
  }

  @Override
  public ItemTests amount(ItemCriterion.AmountWithin criterion) {
    return add(criterion);
  }

  @Override
  public ItemTests day(ItemCriterion.DayWithin criterion) {
    return add(criterion);
  }

  private ItemTests each(List<Criterion> parts) {
    parts.forEach(part -> part.accept(this));
    return this;
  }

  private ItemTests add(ItemCriterion test) {
    tests.computeIfAbsent(test.item(), item -> new LinkedHashSet<>()).add(test);
    return this;
  }
}
