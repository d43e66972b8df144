package palpate.questionnaire.load;

import java.util.List;
import java.util.Optional;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.ItemKind;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.tree.Fields;

/** Reads the tests of one item: {@code is}, {@code in}, and ranges of numbers and dates. */
final class ItemCriterionReader {
  private static final List<String> TESTS =
      List.of("is", "in", "at-least", "at-most", "from", "to");

  private final ItemLookup items;
  private final Problems problems;

  ItemCriterionReader(ItemLookup items, Problems problems) {
    this.items = items;
    this.problems = problems;
  }

  Optional<Criterion> read(Fields criterion, String owner) {
    var item = criterion.id("item").flatMap(id -> items.find(id, owner));
    if (item.isEmpty()) {
      criterion.entries(); // what may stand beside it depends on the item
    }
    return item.flatMap(it -> read(criterion, it, owner));
  }

  private Optional<Criterion> read(Fields criterion, DeclaredItem item, String owner) {
    if (item.item().forRecord()) {
      problems.add(
          Problem.error(
                  "reads-a-record",
                  criterion.valueSpan("item"),
                  "%s reads item '%s', which is for the record only"
                      .formatted(owner, item.item().id()))
              .withHint("remove 'for-record' from the item, or read another item"));
    }
    var allowed = testsOf(item.item().kind());
    if (item.item().forRecord() || allowed.stream().noneMatch(criterion::has)) {
      criterion.entries();
      return item.item().forRecord() ? Optional.empty() : noTest(criterion, item, allowed);
    }
    return item.item().kind().accept(new Tests(criterion, item, owner));
  }

  private Optional<Criterion> noTest(Fields criterion, DeclaredItem item, List<String> allowed) {
    var found = TESTS.stream().filter(criterion::has).map(it -> "'" + it + "'").toList();
    var message =
        "%s tests item '%s', of kind %s, with %s"
            .formatted(
                criterion.what(),
                item.item().id(),
                KindName.of(item.item().kind()),
                found.isEmpty() ? "nothing" : String.join(" and ", found));
    problems.add(
        Problem.error("wrong-test", criterion.head(), message)
            .withHint("test it with '" + String.join("' or '", allowed) + "'"));
    return Optional.empty();
  }

  private static List<String> testsOf(ItemKind kind) {
    return switch (KindName.of(kind)) {
      case "number" -> List.of("at-least", "at-most");
      case "date" -> List.of("from", "to");
      case "text" -> List.of();
      default -> List.of("is", "in");
    };
  }

  /** The test that each kind of item takes. */
  private record Tests(Fields criterion, DeclaredItem item, String owner)
      implements ItemKind.Cases<Optional<Criterion>> {
    @Override
    public Optional<Criterion> oneOf(ItemKind.OneOf kind) {
      return new ChoiceTest(criterion, item, owner).read(true);
    }

    @Override
    public Optional<Criterion> anyOf(ItemKind.AnyOf kind) {
      return new ChoiceTest(criterion, item, owner).read(false);
    }

    @Override
    public Optional<Criterion> number(ItemKind.Amount kind) {
      return new RangeTest(criterion, item.item().id()).ofNumbers(kind);
    }

    @Override
    public Optional<Criterion> date(ItemKind.Date kind) {
      return new RangeTest(criterion, item.item().id()).ofDates(kind);
    }

    @Override
    public Optional<Criterion> text(ItemKind.Text kind) {
      return Optional.empty(); // always for the record, so reported by now
    }
  }
}
