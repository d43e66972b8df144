package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import palpate.fixtures.Fixtures;
import palpate.questionnaire.Answer;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;

class SpokenTest {
  @Test
  void anAnswerIsSaidAsItsItemSaysIt() {
    assertThat(said("visits-per-week", new Answer.Amount(BigDecimal.ONE)))
        .isEqualTo("1 visit a week");
    assertThat(said("danger-now", Answer.Chosen.of())).isEqualTo("none of the 2 listed");
    assertThat(said("goals", new Answer.Words("garden"))).isEqualTo("garden");
    assertThat(said("age", new Answer.NotSure())).isEqualTo("not sure");
  }

  @Test
  void optionsAreNamedInTheOrderOfTheListAndUnknownOnesLast() {
    var answer = new Answer.Chosen(new TreeSet<>(Set.of("knee", "calf", "ankle")), new TreeSet<>());
    assertThat(said("place", answer)).isEqualTo("knee; calf; ankle");
  }

  @Test
  void theQuestionGoesWithoutItsInstructions() {
    assertThat(Spoken.question(item("place"))).isEqualTo("Where does it hurt?");
  }

  private static String said(String id, Answer answer) {
    return Spoken.answer(item(id), answer);
  }

  private static Item item(String id) {
    return Fixtures.catalog().questionnaire().item(new ItemId(id));
  }
}
