package palpate.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TypedTextTest {
  @Test
  void ordinaryWordsStayAsTheyAre() {
    assertThat(typed("walk the dog: \"daily\" - 家族 👩‍👩‍👧 #1"))
        .isEqualTo("walk the dog: \"daily\" - 家族 👩‍👩‍👧 #1");
  }

  @Test
  void lineEndsTabsAndRunsOfBlanksBecomeOneSpace() {
    assertThat(typed("  walk\r\n\tthe\u00a0 \u2028dog\u0085\n")).isEqualTo("walk the dog");
  }

  @Test
  void whatSteersATerminalHasAStandIn() {
    assertThat(typed("a\u001b[31mred\u0007 \u202eright\u2066 \u009b2J \u001c"))
        .isEqualTo("a\ufffd[31mred\ufffd \ufffdright\ufffd \ufffd2J \ufffd");
  }

  @Test
  void halfACharacterHasAStandIn() {
    assertThat(typed("a\ud83d")).isEqualTo("a\ufffd");
  }

  @Test
  void blanksAreNoWords() {
    assertThat(Answer.Words.typed(" \n\t ")).isEmpty();
    assertThat(Answer.Words.typed("")).isEmpty();
  }

  @Test
  void veryLongTextIsCutBetweenCharacters() {
    assertThat(typed("x" + "😀".repeat(5000))).isEqualTo("x" + "😀".repeat(999));
    assertThat(typed("word ".repeat(1000))).hasSize(1999).endsWith("word");
  }

  @Test
  void whateverIsTypedFitsAnAnswersFile() {
    var random = new Random(7);
    for (var i = 0; i < 2000; i++) {
      var text = new StringBuilder();
      for (var length = random.nextInt(2500); length > 0; length--) {
        text.append(
            (char) (random.nextBoolean() ? random.nextInt(0x300) : random.nextInt(0x10000)));
      }
      assertThat(Answer.Words.typed(text.toString()).stream()).allMatch(Answer.Words::fits);
    }
  }

  private static String typed(String text) {
    return Answer.Words.typed(text).orElseThrow().text();
  }
}
