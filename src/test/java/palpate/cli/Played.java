package palpate.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import palpate.advice.Advisor;
import palpate.interview.Interview;
import palpate.interview.Sitting;
import palpate.plan.Timetable;
import palpate.questionnaire.AnswerSheet;
import palpate.render.Envelope;
import palpate.render.JsonRenderer;

/**
 * An interview that was held.
 *
 * @param record what was said and done, a line each
 * @param turn where it stood in the end
 */
record Played(List<String> record, Turn turn, String advice) {
  static Played in(Mode mode, Interview interview, Person person) {
    return in(mode, interview, person, Sitting.begin(AnswerSheet.EMPTY), sitting -> {});
  }

  static Played in(
      Mode mode, Interview interview, Person person, Sitting begun, Consumer<Sitting> keep) {
    try (var prompt = mode.before(person)) {
      var turn = new Conversation(interview, prompt, keep).hold(begun);
      return new Played(prompt.record(), turn, advice(interview, turn.sitting().sheet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the person types in plain mode, a line each. */
  static String lines(Interview interview, Person person, AnswerSheet begun) {
    try (var prompt = Mode.PLAIN.before(person)) {
      new Conversation(interview, prompt, sitting -> {}).hold(Sitting.begin(begun));
      return prompt.typed();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  AnswerSheet sheet() {
    return turn.sitting().sheet();
  }

  private static String advice(Interview interview, AnswerSheet sheet) throws IOException {
    var advice = Advisor.advise(interview.catalog(), sheet, Timetable.UNDATED);
    var json = new StringBuilder();
    new JsonRenderer(Envelope.of("0")).render(advice, json);
    return json.toString();
  }
}
