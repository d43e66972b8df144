package palpate.bench.breaks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import palpate.bench.Paths;
import palpate.catalog.Catalog;
import palpate.catalog.Caution;
import palpate.catalog.Condition;
import palpate.catalog.Contraindication;
import palpate.catalog.Finding;
import palpate.catalog.Level;
import palpate.catalog.Planning;
import palpate.catalog.RedFlag;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Item;

/**
 * Every way to break a catalog in one place.
 *
 * @param leftOut how many were not made, since they change nothing or no catalog could have them
 */
public record Breaks(List<Break> all, int leftOut) {
  public Breaks {
    all = List.copyOf(all);
  }

  public static Breaks of(Catalog catalog) {
    return new Collector(catalog, id -> true).collect();
  }

  /** The breaks of one entry. */
  public static Breaks of(Catalog catalog, String entry) {
    return new Collector(catalog, entry::equals).collect();
  }

  /** Goes through a catalog section by section. */
  private static final class Collector {
    private final Catalog catalog;
    private final Predicate<String> wanted;
    private final Uses uses;
    private final LeftOut leftOut = new LeftOut();
    private final CriterionBreaks criteria;
    private final List<Break> all = new ArrayList<>();

    Collector(Catalog catalog, Predicate<String> wanted) {
      this.catalog = catalog;
      this.wanted = wanted;
      this.uses = new Uses(catalog);
      this.criteria = new CriterionBreaks(catalog.questionnaire(), leftOut);
    }

    Breaks collect() {
      wanted(catalog.questionnaire().items(), it -> it.id().value()).forEach(this::item);
      wanted(catalog.findings(), Finding::id).forEach(this::finding);
      cautions();
      wanted(catalog.conditions(), Condition::id).forEach(this::condition);
      wanted(List.of(catalog.planning()), it -> "planning").forEach(this::planning);
      return new Breaks(all, leftOut.count());
    }

    private <T> List<T> wanted(List<T> entries, Function<T, String> id) {
      return entries.stream().filter(it -> wanted.test(id.apply(it))).toList();
    }

    private void condition(Condition condition) {
      var place = new Place(condition.id(), Paths.condition(condition));
      for (var part : ConditionBreaks.of(condition, criteria, leftOut)) {
        add(place, Break.Group.OTHER, part, new Edit.OfCondition(condition, part.value()));
      }
    }

    private void planning(Planning planning) {
      for (var part : PlanningBreaks.of(planning, leftOut)) {
        var edit = new Edit.OfPlanning(planning, part.value());
        add(new Place("planning", "planning"), Break.Group.OTHER, part, edit);
      }
    }

    private void cautions() {
      var cautions = new CautionBreaks(criteria, leftOut);
      for (var flag : wanted(catalog.redFlags(), RedFlag::id)) {
        var place = new Place(flag.id(), Paths.caution(flag));
        for (var part : cautions.redFlag(flag)) {
          add(place, group(List.of(flag)), part, new Edit.OfCaution(flag, part.value()));
        }
      }
      for (var entry : wanted(catalog.contraindications(), Contraindication::id)) {
        var place = new Place(entry.id(), Paths.caution(entry));
        for (var part : cautions.contraindication(entry)) {
          add(place, Break.Group.CAUTION, part, new Edit.OfCaution(entry, part.value()));
        }
      }
    }

    /** A finding is as grave as the gravest of those that read it, themselves or through others. */
    private Break.Group group(Finding finding) {
      var readers = uses.cautions(finding.id());
      return group(catalog.cautions().stream().filter(it -> readers.contains(it.id())).toList());
    }

    private static Break.Group group(List<? extends Caution> cautions) {
      if (cautions.stream().anyMatch(it -> it.level().compareTo(Level.URGENT) <= 0)) {
        return Break.Group.GRAVE;
      }
      return cautions.isEmpty() ? Break.Group.OTHER : Break.Group.CAUTION;
    }

    private void finding(Finding finding) {
      var place = new Place(finding.id(), Paths.finding(finding));
      for (var part : criteria.of(finding.criterion().when())) {
        var after = new Finding(finding.id(), finding.says(), part.value());
        add(place.in("when"), group(finding), part, new Edit.OfFinding(finding, after));
      }
    }

    private void item(Item item) {
      var place = new Place(item.id().value(), Paths.item(item));
      if (item.required()) {
        var says = "not required";
        var part = Part.of(Family.ASKED, says, with(item, false, item.enableWhen()), "required");
        add(place, Break.Group.OTHER, part, new Edit.OfItem(item, part.value()));
      }
      if (!item.enableWhen().equals(Criterion.ALWAYS)) {
        var open = with(item, item.required(), Criterion.ALWAYS);
        var part = Part.of(Family.ASKED, "asked of everyone", open, "enable-when");
        add(place, Break.Group.OTHER, part, new Edit.OfItem(item, open));
        for (var inner : criteria.of(item.enableWhen())) {
          var after = with(item, item.required(), inner.value());
          add(place.in("enable-when"), Break.Group.OTHER, inner, new Edit.OfItem(item, after));
        }
      }
    }

    private static Item with(Item it, boolean required, Criterion enableWhen) {
      return new Item(
          it.id(), it.stage(), it.kind(), it.ask(), it.why(), required, it.forRecord(), enableWhen);
    }

    private void add(Place place, Break.Group group, Part<?> part, Edit edit) {
      all.add(new Break(place.in(part.path()), part.family(), group, part.says(), edit));
    }
  }
}
