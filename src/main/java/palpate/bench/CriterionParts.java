package palpate.bench;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import palpate.catalog.Catalog;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.ItemCriterion;

/**
 * Every criterion of a catalog and every part of it, by the path at which the file has it: {@code
 * red-flags.saddle-numbness.when.any[2]}. A finding that is named is a part; what it says is not.
 */
public final class CriterionParts {
  private final SortedMap<String, Criterion> parts = new TreeMap<>();

  private CriterionParts() {}

  public static SortedMap<String, Criterion> of(Catalog catalog) {
    var all = new CriterionParts();
    for (var item : catalog.questionnaire().items()) {
      all.addUnlessAlways(Paths.item(item) + ".enable-when", item.enableWhen());
    }
    for (var finding : catalog.findings()) {
      all.add(Paths.finding(finding) + ".when", finding.criterion().when());
    }
    for (var flag : catalog.redFlags()) {
      all.add(Paths.caution(flag) + ".when", flag.when());
    }
    for (var contraindication : catalog.contraindications()) {
      all.add(Paths.caution(contraindication) + ".when", contraindication.when());
    }
    for (var condition : catalog.conditions()) {
      for (var course : condition.courses()) {
        all.addUnlessAlways(Paths.course(condition, course) + ".when", course.when());
      }
    }
    return Collections.unmodifiableSortedMap(all.parts);
  }

  /** What always holds is not written in the file. */
  private void addUnlessAlways(String path, Criterion criterion) {
    if (!criterion.equals(Criterion.ALWAYS)) {
      add(path, criterion);
    }
  }

  private void add(String path, Criterion criterion) {
    parts.put(path, criterion);
    criterion.accept(new Inner(path));
  }

  /** Adds what a criterion consists of. */
  private final class Inner implements Criterion.Cases<Integer> {
    private final String path;

    Inner(String path) {
      this.path = path;
    }

    private int add(String key, List<Criterion> inner, String end) {
      for (var i = 0; i < inner.size(); i++) {
        CriterionParts.this.add("%s.%s[%s]%s".formatted(path, key, i + 1, end), inner.get(i));
      }
      return inner.size();
    }

    @Override
    public Integer all(Criteria.All it) {
      return add("all", it.parts(), "");
    }

    @Override
    public Integer any(Criteria.Any it) {
      return add("any", it.parts(), "");
    }

    @Override
    public Integer none(Criteria.None it) {
      return add("none", it.parts(), "");
    }

    @Override
    public Integer score(Criteria.Score it) {
      return add("score", it.terms().stream().map(Criteria.Term::when).toList(), ".when");
    }

    @Override
    public Integer named(Criteria.Named it) {
      return 0;
    }

    @Override
    public Integer chosen(ItemCriterion.ChosenIn it) {
      return 0;
    }

    @Override
    public Integer amount(ItemCriterion.AmountWithin it) {
      return 0;
    }

    @Override
    public Integer day(ItemCriterion.DayWithin it) {
      return 0;
    }
  }
}
