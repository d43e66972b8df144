package palpate.render;

import palpate.questionnaire.Answer;
import palpate.questionnaire.Item;

/** A question and its answer as one says them. */
public final class Spoken {
  private Spoken() {}

  /** An answer as one says it: "1 visit a week", "5 of 10", "none of the 9 listed". */
  public static String answer(Item item, Answer answer) {
    return item.kind().accept(new SpokenAnswer(item.words(answer)));
  }

  /** The question without the instructions that follow it. */
  public static String question(Item item) {
    return Names.asked(item.ask());
  }
}
