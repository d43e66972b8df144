package palpate.questionnaire.load;

import java.math.BigDecimal;
import java.util.Optional;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.ItemCriterion;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;
import palpate.source.Problem;
import palpate.source.tree.Fields;

/** Reads ranges of numbers and dates; an end that is not given is the bound of the item. */
record RangeTest(Fields criterion, ItemId item) {

  Optional<Criterion> ofNumbers(ItemKind.Amount kind) {
    var least =
        criterion.has("at-least") ? criterion.optionalDecimal("at-least") : Optional.of(kind.min());
    var most =
        criterion.has("at-most") ? criterion.optionalDecimal("at-most") : Optional.of(kind.max());
    if (least.isEmpty() || most.isEmpty()) {
      return Optional.empty();
    }
    var bounds = new Bounds<>(kind.min(), kind.max(), " " + kind.unit());
    boolean high = isWithin("at-least", least.get(), bounds);
    boolean low = isWithin("at-most", most.get(), bounds);
    return high && low && isInOrder("at-least", least.get(), most.get())
        ? Optional.of(new ItemCriterion.AmountWithin(item, least.get(), most.get()))
        : Optional.empty();
  }

  Optional<Criterion> ofDates(ItemKind.Date kind) {
    var from = criterion.has("from") ? criterion.optionalDate("from") : Optional.of(kind.min());
    var to = criterion.has("to") ? criterion.optionalDate("to") : Optional.of(kind.max());
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    var bounds = new Bounds<>(kind.min(), kind.max(), "");
    boolean late = isWithin("from", from.get(), bounds);
    boolean early = isWithin("to", to.get(), bounds);
    return late && early && isInOrder("from", from.get(), to.get())
        ? Optional.of(new ItemCriterion.DayWithin(item, from.get(), to.get()))
        : Optional.empty();
  }

  private <T extends Comparable<? super T>> boolean isWithin(String key, T end, Bounds<T> bounds) {
    boolean within = end.compareTo(bounds.min()) >= 0 && end.compareTo(bounds.max()) <= 0;
    if (!within) {
      problem(
          "outside-bounds",
          key,
          "wants '%s: %s', but item '%s' only takes %s".formatted(key, plain(end), item, bounds));
    }
    return within;
  }

  private <T extends Comparable<? super T>> boolean isInOrder(String key, T from, T to) {
    boolean inOrder = from.compareTo(to) <= 0;
    if (!inOrder) {
      problem(
          "never-holds",
          key,
          "wants at least %s and at most %s, so it can never hold"
              .formatted(plain(from), plain(to)));
    }
    return inOrder;
  }

  private void problem(String code, String key, String fault) {
    criterion
        .problems()
        .add(Problem.error(code, criterion.valueSpan(key), criterion.what() + " " + fault));
  }

  private static String plain(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  /** The lowest and highest that an item takes. */
  private record Bounds<T>(T min, T max, String unit) {
    @Override
    public String toString() {
      return plain(min) + " to " + plain(max) + unit;
    }
  }
}
