package palpate.compiled;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemCriterion;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.Questionnaire;

/** The questionnaire with its items as numbers and their options as bits; compiles criteria. */
final class Form implements Criterion.Cases<Test> {
  private static final int MOST_NUMBERS = 128;

  private final List<Item> list;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Map<String, Integer>> options = new ArrayList<>();
  private final Map<String, Test.Named> byName = new HashMap<>();
  private final List<Test> named = new ArrayList<>();
  private final Test[] enableWhen;

  /** The form of a questionnaire that it {@link #hasRoomFor}. */
  Form(Questionnaire questionnaire) {
    this.list = questionnaire.items();
    for (var item : list) {
      numbers.put(item.id().value(), numbers.size());
      options.add(bits(item));
    }
    this.enableWhen = list.stream().map(item -> test(item.enableWhen())).toArray(Test[]::new);
  }

  /** Whether no item has more options than there are bits. */
  static boolean hasRoomFor(Questionnaire questionnaire) {
    return questionnaire.items().stream()
        .allMatch(item -> item.kind().options().size() <= Marks.MOST_OPTIONS);
  }

  private static Map<String, Integer> bits(Item item) {
    var bits = new HashMap<String, Integer>();
    for (var option : item.kind().options()) {
      bits.put(option.id(), bits.size());
    }
    return bits;
  }

  int items() {
    return list.size();
  }

  Item item(int number) {
    return list.get(number);
  }

  /** The number of an item; -1 when there is none of that name. */
  int number(String item) {
    return numbers.getOrDefault(item, -1);
  }

  /** The bit of an option; 0 when the item has none of that name. */
  long bit(int item, String option) {
    var at = options.get(item).get(option);
    return at == null ? 0 : 1L << at;
  }

  long bits(int item, Set<String> wanted) {
    var bits = 0L;
    for (var option : wanted) {
      bits |= bit(item, option);
    }
    return bits;
  }

  /** The criteria with a name that were compiled so far. */
  List<Test> named() {
    return named;
  }

  /** How many answers of an item are told apart: its options, or the whole numbers from 0. */
  int answers(int item) {
    var options = list.get(item).kind().options().size();
    return options > 0 ? options : MOST_NUMBERS;
  }

  Test enableWhen(int item) {
    return enableWhen[item];
  }

  /** All items that a criterion reads, and those that decide whether these apply. */
  int[] reads(Criterion criterion) {
    var items = new TreeSet<ItemId>();
    criterion.collectItems(items);
    for (var size = 0; size < items.size(); ) {
      size = items.size();
      for (var item : List.copyOf(items)) {
        list.get(number(item.value())).enableWhen().collectItems(items);
      }
    }
    return items.stream().mapToInt(item -> number(item.value())).toArray();
  }

  /** The answers to some items as a sheet; words, which nothing reads, are lost. */
  AnswerSheet sheet(Marks marks, int[] items) {
    var answers = new TreeMap<ItemId, Answer>();
    for (var item : items) {
      answer(item, marks).ifPresent(answer -> answers.put(list.get(item).id(), answer));
    }
    return AnswerSheet.of(answers);
  }

  private Optional<Answer> answer(int item, Marks marks) {
    return switch (marks.state(item)) {
      case UNANSWERED, OTHER -> Optional.empty();
      case NOT_SURE -> Optional.of(new Answer.NotSure());
      case CHOSEN ->
          Optional.of(
              new Answer.Chosen(
                  options(item, marks.chosen(item)), options(item, marks.unsure(item))));
      case NUMBER -> Optional.of(list.get(item).kind().accept(new Numbered(marks.number(item))));
    };
  }

  SortedSet<String> options(int item, long bits) {
    var chosen = new TreeSet<String>();
    options.get(item).forEach((option, at) -> addIf((bits & 1L << at) != 0, option, chosen));
    return chosen;
  }

  private static void addIf(boolean isChosen, String option, Set<String> into) {
    if (isChosen) {
      into.add(option);
    }
  }

  Test test(Criterion criterion) {
    return criterion.accept(this);
  }

  private List<Test> tests(List<Criterion> parts) {
    return parts.stream().map(this::test).toList();
  }

  @Override
  public Test all(Criteria.All criterion) {
    return new Test.All(tests(criterion.parts()));
  }

  @Override
  public Test any(Criteria.Any criterion) {
    return new Test.Any(tests(criterion.parts()));
  }

  @Override
  public Test none(Criteria.None criterion) {
    return new Test.Not(new Test.Any(tests(criterion.parts())));
  }

  @Override
  public Test score(Criteria.Score criterion) {
    var points = criterion.terms().stream().mapToInt(Criteria.Term::points).toArray();
    return new Test.Score(tests(criterion.parts()), points, criterion.atLeast());
  }

  @Override
  public Test.Named named(Criteria.Named criterion) {
    var known = byName.get(criterion.id());
    if (known == null) {
      var when = test(criterion.when());
      known = new Test.Named(named.size(), when);
      named.add(known);
      byName.put(criterion.id(), known);
    }
    return known;
  }

  @Override
  public Test chosen(ItemCriterion.ChosenIn criterion) {
    var item = number(criterion.item().value());
    var all = options.get(item).size();
    return new Test.Ticked(item, bits(item, criterion.options()), all);
  }

  /** What a person can write down is told apart exactly. */
  @Override
  public Test amount(ItemCriterion.AmountWithin criterion) {
    BigDecimal least = criterion.atLeast();
    BigDecimal most = criterion.atMost();
    return within(criterion.item(), least.doubleValue(), most.doubleValue());
  }

  @Override
  public Test day(ItemCriterion.DayWithin criterion) {
    LocalDate from = criterion.from();
    LocalDate to = criterion.to();
    return within(criterion.item(), (double) from.toEpochDay(), (double) to.toEpochDay());
  }

  private Test within(ItemId id, double atLeast, double atMost) {
    var item = number(id.value());
    return list.get(item).kind() instanceof ItemKind.Amount kind && areToldApart(kind)
        ? new Test.Within(item, atLeast, atMost, share(kind, atLeast, atMost), true)
        : new Test.Within(item, atLeast, atMost, 1, false);
  }

  /** Whether all numbers of an item have answers of their own; see {@link #answers}. */
  private static boolean areToldApart(ItemKind.Amount kind) {
    return kind.whole() && kind.min().signum() >= 0 && kind.max().doubleValue() < MOST_NUMBERS;
  }

  /** How large a part of the numbers lies within bounds, from 0 to 1. */
  private static double share(ItemKind.Amount kind, double atLeast, double atMost) {
    var min = kind.min().doubleValue();
    var max = kind.max().doubleValue();
    var width = Math.min(max, atMost) - Math.max(min, atLeast) + 1;
    return Math.max(0, width) / (max - min + 1);
  }
}
