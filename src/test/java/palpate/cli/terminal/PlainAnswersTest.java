package palpate.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import palpate.catalog.Catalog;
import palpate.fixtures.RandomSheets;
import palpate.fixtures.ShippedCatalog;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemKind;

/** Every answer to every item of the shipped catalog can be typed. */
class PlainAnswersTest {
  private static final Catalog CATALOG = ShippedCatalog.get();
  private static final List<Item> ITEMS = CATALOG.questionnaire().items();
  private static final int ROUNDS = 40;

  @Test
  void anAnswerIsReadBackAsItWasTyped() {
    var seed = 20261122L;
    var random = new Random(seed);
    var sheets = new RandomSheets(CATALOG, seed);
    for (var item : ITEMS) {
      for (var round = 0; round < ROUNDS; round++) {
        var answer = round % 2 == 0 ? sheets.answer(item) : anything(item, random, sheets);
        var typed = answer.accept(new Typed(item, random));
        assertThat(typing(item, typed))
            .as("%s, typed '%s', seed %s", item.id(), typed, seed)
            .isEqualTo(new Move.GiveAnswer(answer));
      }
    }
  }

  @Test
  void anOptionIsReadByItsLabelAndByItsId() {
    for (var item : ITEMS) {
      for (var option : item.kind().options()) {
        var answer = new Move.GiveAnswer(Answer.Chosen.of(option.id()));
        assertThat(typing(item, option.label())).as(option.label()).isEqualTo(answer);
        assertThat(typing(item, option.id())).as(option.id()).isEqualTo(answer);
      }
    }
  }

  /** A list with any ticks and doubts; else what the sheet says. */
  private static Answer anything(Item item, Random random, RandomSheets sheets) {
    if (!(item.kind() instanceof ItemKind.AnyOf)) {
      return random.nextInt(9) == 0 && Wording.takesNotSure(item)
          ? new Answer.NotSure()
          : sheets.answer(item);
    }
    var chosen = new TreeSet<String>();
    var unsure = new TreeSet<String>();
    for (var option : item.kind().options()) {
      var dice = random.nextInt(5);
      if (dice < 2) {
        (dice == 0 ? chosen : unsure).add(option.id());
      }
    }
    return new Answer.Chosen(chosen, unsure);
  }

  private static Move typing(Item item, String typed) {
    return new Dialogue(80, typed).ask(Dialogue.later(item));
  }

  /** An answer as it may be typed. */
  private record Typed(Item item, Random random) implements Answer.Cases<String> {
    @Override
    public String chosen(Answer.Chosen answer) {
      var sure = numbers(answer.options(), "");
      var asMarks = random.nextBoolean();
      var doubts = numbers(answer.unsure(), asMarks ? "?" : "");
      if (sure.isEmpty() && doubts.isEmpty()) {
        return "none";
      }
      if (!doubts.isEmpty() && !asMarks) {
        sure.add("not sure " + doubts.remove(0));
      }
      sure.addAll(doubts);
      return sure.stream().collect(Collectors.joining(random.nextBoolean() ? ", " : " "));
    }

    private List<String> numbers(Iterable<String> options, String mark) {
      var ids = item.kind().options().stream().map(AnswerOption::id).toList();
      var numbers = new ArrayList<String>();
      for (var option : options) {
        numbers.add(ids.indexOf(option) + 1 + mark);
      }
      return numbers;
    }

    @Override
    public String amount(Answer.Amount answer) {
      return answer.value().toPlainString();
    }

    @Override
    public String day(Answer.Day answer) {
      return answer.date().toString();
    }

    @Override
    public String words(Answer.Words answer) {
      return answer.text();
    }

    @Override
    public String notSure(Answer.NotSure answer) {
      return "Not sure.";
    }
  }
}
