package palpate.cli.terminal;

import palpate.render.Spoken;

/** What was done with a question, in words that stay on the screen. */
record Farewell(Question question) implements Move.Cases<String> {
  @Override
  public String answer(Move.GiveAnswer it) {
    return Spoken.answer(question.item(), it.answer());
  }

  @Override
  public String skip(Move.Skip it) {
    return "(skipped)";
  }

  @Override
  public String back(Move.Back it) {
    return "(back to the question before)";
  }

  @Override
  public String review(Move.GoToReview it) {
    return "(to the list of answers)";
  }

  @Override
  public String change(Move.Change it) {
    return "(to another question)";
  }

  @Override
  public String finish(Move.Finish it) {
    return "(no more questions)";
  }

  @Override
  public String leave(Move.Leave it) {
    return "(stopped here)";
  }
}
