package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import palpate.cli.terminal.Move;
import palpate.cli.terminal.Prompt;
import palpate.cli.terminal.Question;
import palpate.cli.terminal.Review;
import palpate.fixtures.ShippedCatalog;
import palpate.interview.Interview;
import palpate.interview.Sitting;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;

class ConversationTest {
  private static final ItemId DANGER_NOW = new ItemId("danger-now");
  private static final Answer NONE = Answer.Chosen.of();
  private static final Move LEAVE = new Move.Leave(Move.Leave.Reason.ASKED);

  private final List<String> heard = new ArrayList<>();

  @Test
  void theStartSaysHowLongItTakesAndThatOneMaySkipAndStop() throws IOException {
    hold(Sitting.begin(AnswerSheet.EMPTY), LEAVE);

    assertThat(heard.get(0))
        .matches("About \\d+ questions, about \\d+ minutes\\. .*")
        .contains("skipped", "Stop whenever you like", "palpate ask --resume");
  }

  @Test
  void resumingSaysHowMuchIsLeft() throws IOException {
    var sheet = AnswerSheet.EMPTY.with(DANGER_NOW, NONE);
    hold(Sitting.resume(sheet, List.of(DANGER_NOW), List.of()), LEAVE);

    assertThat(heard.get(0)).startsWith("About ").contains(" more questions, about ");
  }

  @Test
  void anEmergencyThatWasKeptIsNamedBeforeItsAnswersAreListed() throws IOException {
    var sheet = AnswerSheet.EMPTY.with(DANGER_NOW, Answer.Chosen.of("chest-pain"));
    hold(Sitting.resume(sheet, List.of(DANGER_NOW), List.of()), LEAVE);

    assertThat(heard.get(0)).contains("an emergency", "a mistake");
    assertThat(heard.get(1)).isEqualTo("all answers");
  }

  @Test
  void backFromAChangeOfTheFirstAnswerLeadsToTheListAgain() throws IOException {
    var sheet = AnswerSheet.EMPTY.with(DANGER_NOW, NONE);
    var sitting = Sitting.resume(sheet, List.of(DANGER_NOW), List.of());
    hold(sitting, new Move.GoToReview(), new Move.Change(DANGER_NOW), new Move.Back(), LEAVE);

    assertThat(heard).endsWith("all answers", "danger-now, with a way back", "all answers");
  }

  private void hold(Sitting begun, Move... moves) throws IOException {
    var interview = new Interview(ShippedCatalog.get(), Interview.Extent.ENOUGH);
    var prompt = new Scripted(new ArrayDeque<>(List.of(moves)));
    new Conversation(interview, prompt, sitting -> {}).hold(begun);
  }

  /** Makes its moves one after the other, whatever it is asked. */
  private final class Scripted implements Prompt {
    private final Deque<Move> moves;

    Scripted(Deque<Move> moves) {
      this.moves = moves;
    }

    @Override
    public void tell(String... paragraphs) {
      heard.addAll(List.of(paragraphs));
    }

    @Override
    public Move ask(Question question) {
      var back = question.mayGoBack() ? ", with a way back" : "";
      heard.add(question.item().id().value() + back);
      return moves.remove();
    }

    @Override
    public Move review(Review review) {
      heard.add("all answers");
      return moves.remove();
    }

    @Override
    public void close() {}
  }
}
