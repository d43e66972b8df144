package palpate.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpate.fixtures.Fixtures;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.render.Theme;

/** The input may end at any point; then nothing is taken for an answer. */
class PlainPromptEndTest {
  private static final Move ENDED = new Move.Leave(Move.Leave.Reason.END_OF_INPUT);
  private static final List<Item> ITEMS = Fixtures.catalog().questionnaire().items();

  @ParameterizedTest
  @ValueSource(strings = {"", "why\n", "help\nrepeat\n", "find x\nno such\n", "1", "yes", "\u0004"})
  void anyQuestionLeavesAtTheEndOfTheInput(String typed) throws IOException {
    for (var item : ITEMS) {
      var question = Dialogue.later(item, AnswerSheet.EMPTY.with(item.id(), new Answer.NotSure()));
      if (!typed.startsWith("find") || Wording.takesNotSure(item)) {
        assertThat(prompt(new StringReader(typed)).ask(question))
            .as(item.id().value())
            .isEqualTo(ENDED);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "why\n", "done", "9\n", "\n"})
  void theReviewLeavesAtTheEndOfTheInput(String typed) throws IOException {
    var review = new Review(List.of(new Review.Line(ITEMS.get(0), "none")), "see the plan");
    assertThat(prompt(new StringReader(typed)).review(review)).isEqualTo(ENDED);
  }

  @Test
  void aTerminalThatIsGoneIsTheEndOfTheInput() throws IOException {
    assertThat(prompt(new Gone()).ask(Dialogue.first(ITEMS.get(0)))).isEqualTo(ENDED);
  }

  @Test
  void everyKindOfLineEndEndsALine() {
    var lines = new TypedLines(new StringReader("a\r\nb\rc\n\n\r\n\rd\n"));
    for (var expected : List.of("a", "b", "c", "", "", "", "d")) {
      assertThat(lines.next()).contains(new TypedLine(expected, false));
    }
    assertThat(lines.next()).isEmpty();
  }

  @Test
  void aLineIsKeptOnlyUpToItsBound() {
    var lines = new TypedLines(new StringReader("x".repeat(5_000_000) + "\n2\n"));
    assertThat(lines.next()).contains(new TypedLine("x".repeat(TypedLines.LONGEST), true));
    assertThat(lines.next()).contains(new TypedLine("2", false));
  }

  private static PlainPrompt prompt(Reader in) {
    return new PlainPrompt(in, new StringWriter(), Theme.PLAIN);
  }

  private static final class Gone extends Reader {
    @Override
    public int read(char[] into, int from, int most) throws IOException {
      throw new IOException("no such device");
    }

    @Override
    public void close() {}
  }
}
