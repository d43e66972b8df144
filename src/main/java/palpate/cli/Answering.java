package palpate.cli;

import palpate.cli.terminal.Move;
import palpate.interview.Sitting;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Questionnaire;

/**
 * What a move at a question leads to.
 *
 * @param once whether this answer alone is changed; otherwise the questions after it follow
 */
record Answering(Sitting sitting, ItemId item, Questionnaire questions, boolean once)
    implements Move.Cases<Turn> {
  @Override
  public Turn answer(Move.GiveAnswer it) {
    return after(sitting.answer(questions, item, it.answer()));
  }

  @Override
  public Turn skip(Move.Skip it) {
    return after(sitting.skip(questions, item));
  }

  private Turn after(Sitting next) {
    return Turn.ask(once ? next.end() : next);
  }

  @Override
  public Turn back(Move.Back it) {
    return once ? Turn.review(sitting) : Turn.ask(sitting.back());
  }

  @Override
  public Turn review(Move.GoToReview it) {
    return Turn.review(sitting);
  }

  @Override
  public Turn leave(Move.Leave it) {
    return Turn.left(sitting);
  }

  @Override
  public Turn change(Move.Change it) {
    throw new IllegalStateException("there is no list to choose from: " + it);
  }

  @Override
  public Turn finish(Move.Finish it) {
    throw new IllegalStateException("there is no list to accept: " + it);
  }
}
