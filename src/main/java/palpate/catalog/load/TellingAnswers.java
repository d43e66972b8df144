package palpate.catalog.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemCriterion;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.Presence;

/**
 * The answers to one item that some tests of it tell apart, one of each sort. Of a number, for
 * example, only the ends of the ranges tested and their neighbours can make a difference.
 */
final class TellingAnswers implements ItemKind.Cases<Collection<Answer>> {
  private static final int MOST = 256;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Collection<ItemCriterion> tests;

  private TellingAnswers(Collection<ItemCriterion> tests) {
    this.tests = tests;
  }

  /** Empty when there are too many to try. */
  static List<Answer> of(ItemKind kind, Collection<ItemCriterion> tests) {
    var answers = kind.accept(new TellingAnswers(tests));
    return answers.size() > MOST ? List.of() : List.copyOf(answers);
  }

  @Override
  public Collection<Answer> oneOf(ItemKind.OneOf kind) {
    return distinct(kind.options().stream().map(it -> Answer.Chosen.of(it.id())).toList());
  }

  /** Option by option, so that what no test tells apart never multiplies. */
  @Override
  public Collection<Answer> anyOf(ItemKind.AnyOf kind) {
    var bySort = new LinkedHashMap<List<Presence>, Answer.Chosen>();
    put(bySort, Answer.Chosen.of());
    for (var option : kind.options()) {
      if (bySort.size() <= MOST && tests.stream().anyMatch(test -> reads(test, option))) {
        List.copyOf(bySort.values()).forEach(chosen -> put(bySort, with(chosen, option)));
      }
    }
    return List.copyOf(bySort.values());
  }

  @Override
  public Collection<Answer> number(ItemKind.Amount kind) {
    var ends = new TreeSet<>(List.of(kind.min(), kind.max()));
    for (var test : tests) {
      if (test instanceof ItemCriterion.AmountWithin range) {
        ends.add(range.atLeast());
        ends.add(range.atMost());
      }
    }
    var points = new TreeSet<BigDecimal>();
    for (var end : ends) {
      points.add(end);
      points.add(end.subtract(BigDecimal.ONE));
      points.add(end.add(BigDecimal.ONE));
      var next = ends.higher(end);
      if (next != null) {
        points.add(end.add(next).divide(TWO));
      }
    }
    return distinct(
        points.stream()
            .map(it -> kind.whole() ? it.setScale(0, RoundingMode.FLOOR) : it)
            .filter(it -> it.compareTo(kind.min()) >= 0 && it.compareTo(kind.max()) <= 0)
            .<Answer>map(Answer.Amount::new)
            .toList());
  }

  @Override
  public Collection<Answer> date(ItemKind.Date kind) {
    var points = new TreeSet<>(List.of(kind.min(), kind.max()));
    for (var test : tests) {
      if (test instanceof ItemCriterion.DayWithin range) {
        points.addAll(List.of(range.from(), range.to()));
        points.addAll(List.of(range.from().minusDays(1), range.to().plusDays(1)));
      }
    }
    return distinct(
        points.stream()
            .filter(it -> !it.isBefore(kind.min()) && !it.isAfter(kind.max()))
            .<Answer>map(Answer.Day::new)
            .toList());
  }

  @Override
  public Collection<Answer> text(ItemKind.Text kind) {
    return List.of(new Answer.Words("words"));
  }

  private Collection<Answer> distinct(List<? extends Answer> answers) {
    Map<List<Presence>, Answer> bySort = new LinkedHashMap<>();
    answers.forEach(answer -> bySort.putIfAbsent(sort(answer), answer));
    return bySort.values();
  }

  private void put(Map<List<Presence>, Answer.Chosen> bySort, Answer.Chosen answer) {
    bySort.putIfAbsent(sort(answer), answer);
  }

  private List<Presence> sort(Answer answer) {
    return tests.stream().map(test -> test.test(answer)).toList();
  }

  private static boolean reads(ItemCriterion test, AnswerOption option) {
    return test instanceof ItemCriterion.ChosenIn chosen && chosen.options().contains(option.id());
  }

  private static Answer.Chosen with(Answer.Chosen chosen, AnswerOption option) {
    var options = new TreeSet<>(chosen.options());
    options.add(option.id());
    return Answer.Chosen.of(options);
  }
}
