package palpate.cli;

import palpate.cli.terminal.Move;
import palpate.interview.Sitting;

/**
 * What a move at the list of all answers leads to.
 *
 * @param isDone whether there is nothing left to ask
 */
record Reviewing(Sitting sitting, boolean isDone) implements Move.Cases<Turn> {
  @Override
  public Turn change(Move.Change it) {
    return new Turn(sitting.to(it.item()), Turn.Then.CHANGE);
  }

  @Override
  public Turn finish(Move.Finish it) {
    return isDone ? new Turn(sitting, Turn.Then.FINISHED) : Turn.ask(sitting.end());
  }

  /** To the question that was left for the list. */
  @Override
  public Turn back(Move.Back it) {
    return Turn.ask(isDone ? sitting.end().back() : sitting);
  }

  @Override
  public Turn leave(Move.Leave it) {
    return Turn.left(sitting);
  }

  @Override
  public Turn answer(Move.GiveAnswer it) {
    throw new IllegalStateException("there is no question to answer: " + it);
  }

  @Override
  public Turn skip(Move.Skip it) {
    throw new IllegalStateException("there is no question to skip: " + it);
  }

  @Override
  public Turn review(Move.GoToReview it) {
    return Turn.review(sitting);
  }
}
