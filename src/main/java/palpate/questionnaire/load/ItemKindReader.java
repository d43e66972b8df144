package palpate.questionnaire.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemKind;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.tree.Fields;
import palpate.source.tree.IdRule;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;

/** Reads the kind of an item, with its options or bounds. */
final class ItemKindReader {
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);
  private static final int LONGEST_UNIT = 30;

  /** Unlike other ids, one of an option may start with a digit: 4-to-12-weeks. */
  static final IdRule OPTION_ID =
      new IdRule(
          Pattern.compile("(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*"),
          "lower-case letters and digits, words joined by hyphens, such as worse-at-night");

  private final Problems problems;

  ItemKindReader(Problems problems) {
    this.problems = problems;
  }

  Optional<ItemReader.Kind> read(Fields item) {
    var options = new Declarations<AnswerOption>("option", problems);
    var kinds = new LinkedHashMap<String, Function<Fields, Optional<ItemKind>>>();
    kinds.put("one-of", it -> options(it, options).map(read -> new ItemKind.OneOf(read, false)));
    kinds.put("any-of", it -> anyOf(it, options));
    kinds.put("yes-no", it -> Optional.of(yesNo(it, options)));
    kinds.put("number", this::number);
    kinds.put("date", this::date);
    kinds.put("text", it -> Optional.of(new ItemKind.Text()));
    var kind = item.oneOf("kind", kinds);
    if (kind.isEmpty()) {
      List.of("options", "body-map", "min", "max", "unit", "whole").forEach(item::has);
    }
    return kind.flatMap(reading -> reading.apply(item))
        .map(read -> new ItemReader.Kind(read, options));
  }

  private static ItemKind yesNo(Fields item, Declarations<AnswerOption> options) {
    for (var option : List.of(AnswerOption.YES, AnswerOption.NO)) {
      options.declare(new Located<>(option.id(), item.valueSpan("kind")));
      options.define(option.id(), option);
    }
    return ItemKind.OneOf.ofYesAndNo();
  }

  private Optional<ItemKind> anyOf(Fields item, Declarations<AnswerOption> options) {
    var read = options(item, options);
    var map = new BodyMapReader(options.names(), problems).read(item);
    return read.flatMap(list -> map.map(it -> new ItemKind.AnyOf(list, it)));
  }

  private Optional<List<AnswerOption>> options(Fields item, Declarations<AnswerOption> options) {
    return item.nonEmptySequence("options")
        .flatMap(list -> Nodes.all(list, node -> option(item.what(), node, options)));
  }

  private Optional<AnswerOption> option(
      String owner, Node node, Declarations<AnswerOption> options) {
    return Fields.of("an option of " + owner, node, problems)
        .flatMap(fields -> option(fields, owner, options));
  }

  private Optional<AnswerOption> option(
      Fields unnamed, String owner, Declarations<AnswerOption> options) {
    var id = unnamed.id("id", OPTION_ID).filter(it -> isNotReserved(it, owner));
    var fields =
        id.map(it -> unnamed.named("option '" + it.value() + "' of " + owner)).orElse(unnamed);
    var label = Prose.name(fields, "label");
    fields.rejectUnknownKeys();
    if (id.isEmpty() || !options.declare(id.get()) || label.isEmpty()) {
      return Optional.empty();
    }
    var option = new AnswerOption(id.get().value(), label.get());
    options.define(option.id(), option);
    return Optional.of(option);
  }

  private boolean isNotReserved(Located<String> id, String owner) {
    boolean reserved = List.of(AnswerOption.NONE, AnswerOption.NOT_SURE).contains(id.value());
    if (reserved) {
      problems.add(
          Problem.error(
                  "reserved-option",
                  id.span(),
                  "%s declares the option '%s', which every such item takes already"
                      .formatted(owner, id.value()))
              .withHint("remove it"));
    }
    return !reserved;
  }

  private Optional<ItemKind> number(Fields item) {
    var min = item.decimal("min");
    var max = item.decimal("max");
    var unit = Prose.text(item, "unit", LONGEST_UNIT);
    var whole = item.flag("whole");
    if (min.isEmpty() || max.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    boolean fits = isAscending(item, min.get(), max.get());
    if (whole && !(isWhole(min.get()) && isWhole(max.get()))) {
      report(item, "takes whole numbers only, but its bounds are not whole");
      return Optional.empty();
    }
    return fits
        ? Optional.of(new ItemKind.Amount(min.get(), max.get(), unit.get(), whole))
        : Optional.empty();
  }

  private Optional<ItemKind> date(Fields item) {
    var min = item.has("min") ? item.date("min") : Optional.of(FIRST_DAY);
    var max = item.has("max") ? item.date("max") : Optional.of(LAST_DAY);
    return min.isPresent() && max.isPresent() && isAscending(item, min.get(), max.get())
        ? Optional.of(new ItemKind.Date(min.get(), max.get()))
        : Optional.empty();
  }

  private <T extends Comparable<? super T>> boolean isAscending(Fields item, T min, T max) {
    boolean ascending = min.compareTo(max) < 0;
    if (!ascending) {
      report(item, "takes nothing, since its 'min' is not below its 'max'");
    }
    return ascending;
  }

  private void report(Fields item, String fault) {
    problems.add(
        Problem.error("bad-bounds", item.valueSpan("min"), item.what() + " " + fault)
            .withHint("change 'min' or 'max'"));
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
