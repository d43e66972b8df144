package palpate.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemCriterion;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.Questionnaire;
import palpate.questionnaire.Replies;
import palpate.questionnaire.Stage;

/** The index leaves out no test that may hold, whatever criteria an author combines. */
class TriggersTest {
  private static final long SEED = Long.getLong("palpate.seed", 20261122L);
  private static final int QUESTIONNAIRES = 300;
  private static final int SHEETS = 100;
  private static final int CRITERIA = 12;
  private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 10);
  private static final List<String> OPTIONS = List.of("a", "b", "c", "d");
  private static final List<ItemKind> KINDS =
      List.of(
          new ItemKind.AnyOf(OPTIONS.stream().map(it -> new AnswerOption(it, it)).toList()),
          new ItemKind.OneOf(OPTIONS.stream().map(it -> new AnswerOption(it, it)).toList(), false),
          amount("0", "20", true),
          amount("0", "20", false),
          amount("-5", "300", true),
          new ItemKind.Date(FIRST_DAY, FIRST_DAY.plusDays(400)));

  private final Random random = new Random(SEED);
  private final List<Item> items = new ArrayList<>();
  private final List<Criteria.Named> names = new ArrayList<>();

  private static ItemKind amount(String min, String max, boolean whole) {
    return new ItemKind.Amount(new BigDecimal(min), new BigDecimal(max), "", whole);
  }

  @Test
  void everyTestSaysWhatItsCriterionSays() {
    System.err.println("palpate.seed = " + SEED);
    for (var i = 0; i < QUESTIONNAIRES; i++) {
      drawItems();
      var criteria = Stream.generate(() -> criterion(3)).limit(CRITERIA).toList();
      var form = new Form(new Questionnaire(items));
      var tests = criteria.stream().map(form::test).toList();
      var triggers = new Triggers(tests, form);
      for (var sheet = 0; sheet < SHEETS; sheet++) {
        assertSame(criteria, tests, new Marks(form, triggers));
      }
    }
  }

  private void assertSame(
      List<Criterion> criteria, List<palpate.compiled.Test> tests, Marks marks) {
    var answers = new TreeMap<ItemId, Answer>();
    for (var item = 0; item < items.size(); item++) {
      if (random.nextInt(3) > 0) {
        answers.put(items.get(item).id(), answer(item, marks));
      }
    }
    var replies = new Replies(new Questionnaire(items), AnswerSheet.of(answers));
    var possible = marks.complete();
    for (var i = 0; i < tests.size(); i++) {
      var expected = criteria.get(i).range(replies);
      var range = tests.get(i).range(marks);
      assertThat(Ranges.lowest(range)).as("%s", criteria.get(i)).isEqualTo(expected.lowest());
      assertThat(Ranges.highest(range)).as("%s", criteria.get(i)).isEqualTo(expected.highest());
      if (!BitRows.isSet(possible, i)) {
        assertThat(expected.isAbsent())
            .as("%s left out, with %s", criteria.get(i), answers)
            .isTrue();
      }
    }
    for (var item = 0; item < items.size(); item++) {
      var applies = replies.applies(items.get(item).id());
      assertThat(marks.mayApply(item)).as("%s", items.get(item)).isEqualTo(!applies.isAbsent());
      assertThat(Ranges.lowest(marks.applies(item))).isEqualTo(applies.lowest());
      assertThat(Ranges.highest(marks.applies(item))).isEqualTo(applies.highest());
    }
  }

  /** Items that depend on those before them, and names for what they say. */
  private void drawItems() {
    items.clear();
    names.clear();
    for (var i = 0; i < 10; i++) {
      var enableWhen = i < 2 || random.nextInt(3) == 0 ? Criterion.ALWAYS : criterion(2);
      var kind = KINDS.get(i < 2 ? i : random.nextInt(KINDS.size()));
      items.add(
          new Item(new ItemId("i" + i), Stage.SAFETY, kind, "?", "", true, false, enableWhen));
      if (i > 0 && random.nextBoolean()) {
        names.add(new Criteria.Named("n" + i, "", criterion(2)));
      }
    }
  }

  private Criterion criterion(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 4)) {
      case 0 -> names.isEmpty() ? leaf() : names.get(random.nextInt(names.size()));
      case 4, 5 -> new Criteria.All(parts(depth));
      case 6 -> random.nextBoolean() ? new Criteria.None(parts(depth)) : score(depth);
      case 7 -> new Criteria.Any(parts(depth));
      default -> leaf();
    };
  }

  private List<Criterion> parts(int depth) {
    return Stream.generate(() -> criterion(depth - 1)).limit(1 + random.nextInt(3)).toList();
  }

  private Criterion score(int depth) {
    var terms =
        parts(depth).stream()
            .map(it -> new Criteria.Term(random.nextInt(4) == 0 ? -1 : 1 + random.nextInt(2), it))
            .toList();
    return new Criteria.Score(terms, random.nextInt(4));
  }

  private Criterion leaf() {
    var item = items.get(random.nextInt(items.size()));
    if (item.kind() instanceof ItemKind.Amount kind) {
      var least = kind.min().intValueExact() + random.nextInt(20);
      var most = BigDecimal.valueOf(least + random.nextInt(20));
      return new ItemCriterion.AmountWithin(item.id(), BigDecimal.valueOf(least), most);
    }
    if (item.kind() instanceof ItemKind.Date) {
      var from = FIRST_DAY.plusDays(random.nextInt(300));
      return new ItemCriterion.DayWithin(item.id(), from, from.plusDays(random.nextInt(90)));
    }
    var wanted = new TreeSet<>(some());
    wanted.add(OPTIONS.get(random.nextInt(OPTIONS.size())));
    return new ItemCriterion.ChosenIn(item.id(), wanted);
  }

  private List<String> some() {
    return OPTIONS.stream().filter(it -> random.nextInt(3) == 0).toList();
  }

  /** Puts an answer on the form, and gives it. */
  private Answer answer(int item, Marks marks) {
    var kind = items.get(item).kind();
    if (random.nextInt(6) == 0) {
      marks.notSure(item);
      return new Answer.NotSure();
    }
    if (kind instanceof ItemKind.Amount amount) {
      var whole = amount.min().intValueExact() + random.nextInt(26);
      var number = amount.whole() ? whole : whole / 2.0;
      marks.number(item, number);
      return new Answer.Amount(BigDecimal.valueOf(number));
    }
    if (kind instanceof ItemKind.Date) {
      var day = FIRST_DAY.plusDays(random.nextInt(400));
      marks.number(item, (double) day.toEpochDay());
      return new Answer.Day(day);
    }
    var chosen = kind instanceof ItemKind.OneOf ? List.of(OPTIONS.get(random.nextInt(4))) : some();
    var unsure = kind instanceof ItemKind.OneOf ? List.<String>of() : some();
    var doubted = new TreeSet<>(unsure);
    doubted.removeAll(chosen);
    marks.choose(item, bits(chosen), bits(doubted));
    return new Answer.Chosen(new TreeSet<>(chosen), doubted);
  }

  private static long bits(Iterable<String> options) {
    var bits = 0L;
    for (var option : options) {
      bits |= 1L << OPTIONS.indexOf(option);
    }
    return bits;
  }
}
