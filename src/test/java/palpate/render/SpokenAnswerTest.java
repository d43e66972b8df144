package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemKind;

class SpokenAnswerTest {
  @Test
  void pointsAreSaidOutOfTheMost() {
    assertThat(number("points", "5 points")).isEqualTo("5 of 10");
    assertThat(number("points", "not sure")).isEqualTo("not sure");
  }

  @Test
  void oneIsSingular() {
    assertThat(number("visits a week", "1 visits a week")).isEqualTo("1 visit a week");
    assertThat(number("years", "1 years")).isEqualTo("1 year");
    assertThat(number("weeks", "2 weeks")).isEqualTo("2 weeks");
  }

  @Test
  void noneSaysOfHowMany() {
    var kind = new ItemKind.AnyOf(List.of(AnswerOption.YES, AnswerOption.NO));
    assertThat(kind.accept(new SpokenAnswer("none of these"))).isEqualTo("none of the 2 listed");
  }

  private static String number(String unit, String answer) {
    return new ItemKind.Amount(BigDecimal.ZERO, BigDecimal.TEN, unit, true)
        .accept(new SpokenAnswer(answer));
  }
}
