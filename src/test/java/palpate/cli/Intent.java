package palpate.cli;

import palpate.cli.terminal.Move;
import palpate.questionnaire.Answer;
import palpate.questionnaire.ItemId;

/** What a person wants with a question, or with the list of answers, in whatever mode. */
sealed interface Intent {
  Intent WHY = new AskWhy();
  Intent WRONG = new TypeWrongly();
  Intent BACK = new Do(new Move.Back());
  Intent SKIP = new Do(new Move.Skip());
  Intent REVIEW = new Do(new Move.GoToReview());
  Intent LEAVE = new Do(new Move.Leave(Move.Leave.Reason.ASKED));
  Intent HANG_UP = new Do(new Move.Leave(Move.Leave.Reason.END_OF_INPUT));

  static Intent give(Answer answer) {
    return new Do(new Move.GiveAnswer(answer));
  }

  static Intent change(ItemId item) {
    return new Do(new Move.Change(item));
  }

  /** Does what leaves the question. */
  record Do(Move move) implements Intent {}

  /** Wants to hear why it is asked, and what the words mean. */
  record AskWhy() implements Intent {}

  /** Types what is no answer here. */
  record TypeWrongly() implements Intent {}
}
