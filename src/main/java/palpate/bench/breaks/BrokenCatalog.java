package palpate.bench.breaks;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import palpate.catalog.Catalog;
import palpate.catalog.Condition;
import palpate.catalog.Contraindication;
import palpate.catalog.Finding;
import palpate.catalog.Planning;
import palpate.catalog.RedFlag;
import palpate.questionnaire.Questionnaire;

/** A catalog with one value replaced. */
record BrokenCatalog(Catalog whole, Uses uses) implements Edit.Cases<Catalog> {

  @Override
  public Catalog finding(Edit.OfFinding it) {
    var id = it.after().id();
    var rewriting = new Rewriting(it.after());
    return with(
        each(whole.findings(), uses.findings(id), Finding::id, rewriting::finding),
        each(whole.redFlags(), uses.cautions(id), RedFlag::id, rewriting::redFlag),
        each(
            whole.contraindications(),
            uses.cautions(id),
            Contraindication::id,
            rewriting::contraindication),
        each(whole.conditions(), uses.conditions(id), Condition::id, rewriting::condition));
  }

  @Override
  public Catalog caution(Edit.OfCaution it) {
    return with(
        whole.findings(),
        replaced(whole.redFlags(), it.before(), it.after(), RedFlag.class),
        replaced(whole.contraindications(), it.before(), it.after(), Contraindication.class),
        whole.conditions());
  }

  @Override
  public Catalog condition(Edit.OfCondition it) {
    return with(
        whole.findings(),
        whole.redFlags(),
        whole.contraindications(),
        replaced(whole.conditions(), it.before(), it.after(), Condition.class));
  }

  @Override
  public Catalog item(Edit.OfItem it) {
    var items =
        whole.questionnaire().items().stream()
            .map(item -> item.id().equals(it.after().id()) ? it.after() : item)
            .toList();
    return with(whole.planning(), new Questionnaire(items));
  }

  @Override
  public Catalog planning(Edit.OfPlanning it) {
    return with(it.after(), whole.questionnaire());
  }

  private static <T> List<T> each(
      List<T> entries, Set<String> ids, Function<T, String> id, UnaryOperator<T> change) {
    return entries.stream()
        .map(entry -> ids.contains(id.apply(entry)) ? change.apply(entry) : entry)
        .toList();
  }

  private static <T> List<T> replaced(List<T> entries, Object before, Object after, Class<T> type) {
    return entries.stream().map(it -> it == before ? type.cast(after) : it).toList();
  }

  private Catalog with(
      List<Finding> findings,
      List<RedFlag> redFlags,
      List<Contraindication> contraindications,
      List<Condition> conditions) {
    return new Catalog(
        whole.header(),
        whole.planning(),
        whole.questionnaire(),
        findings,
        redFlags,
        contraindications,
        whole.techniques(),
        whole.measures(),
        conditions,
        whole.costs(),
        whole.citations());
  }

  private Catalog with(Planning planning, Questionnaire questionnaire) {
    return new Catalog(
        whole.header(),
        planning,
        questionnaire,
        whole.findings(),
        whole.redFlags(),
        whole.contraindications(),
        whole.techniques(),
        whole.measures(),
        whole.conditions(),
        whole.costs(),
        whole.citations());
  }
}
