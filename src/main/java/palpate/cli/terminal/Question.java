package palpate.cli.terminal;

import java.util.Objects;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;

/**
 * One item as it is put before a person.
 *
 * @param heading of the screen that it begins; empty when it goes on with the one before
 * @param because why it is asked now, as a sentence
 * @param progress how far the interview is, as a phrase: "question 9, about 6 left"
 * @param given what was answered before, perhaps this item too: that answer is offered again, and
 *     taken only when the person accepts it
 * @param maySkip whether it may stay without an answer
 * @param mayGoBack whether there is a question before it
 */
public record Question(
    Item item,
    String heading,
    String because,
    String progress,
    AnswerSheet given,
    boolean maySkip,
    boolean mayGoBack) {
  public Question {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(because, "because");
    Objects.requireNonNull(progress, "progress");
    Objects.requireNonNull(given, "given");
  }
}
