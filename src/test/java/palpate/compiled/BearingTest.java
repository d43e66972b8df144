package palpate.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemCriterion;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.Questionnaire;
import palpate.questionnaire.Stage;

/** What bears on a criterion is told apart. */
class BearingTest {
  private static final int NUMBERS = 100;

  private final Form form =
      new Form(new Questionnaire(Stream.of("a", "b", "c").map(BearingTest::item).toList()));

  private static Item item(String id) {
    var kind = new ItemKind.Amount(BigDecimal.ZERO, BigDecimal.valueOf(NUMBERS), "", true);
    return new Item(new ItemId(id), Stage.SAFETY, kind, "?", "", true, false, Criterion.ALWAYS);
  }

  private static Criterion within(String id) {
    return new ItemCriterion.AmountWithin(
        new ItemId(id), BigDecimal.ONE, BigDecimal.valueOf(NUMBERS));
  }

  /** A number leaves most bits of a hash as they are; a table of few places shows it. */
  @Test
  void answersWithNumbersComeToPlacesOfTheirOwn() {
    var all = new Criteria.All(List.of(within("a"), within("b"), within("c")));
    var bearing = new Bearing(all, form);
    var marks = new Marks(form, new Triggers(List.of(form.test(all)), form));
    for (var item = 0; item < 3; item++) {
      var places = new HashSet<Integer>();
      for (var number = 0; number < NUMBERS; number++) {
        marks.clear();
        marks.number(item, number);
        places.add(KeptReplies.place(3, bearing, marks));
      }
      assertThat(places).as("item " + item).hasSizeGreaterThan(NUMBERS * 9 / 10);
    }
  }
}
