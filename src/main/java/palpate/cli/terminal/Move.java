package palpate.cli.terminal;

import java.util.Objects;
import palpate.questionnaire.Answer;
import palpate.questionnaire.ItemId;

/** What a person does with a question, or with the list of all answers. */
public sealed interface Move {
  <R> R accept(Cases<R> cases);

  /** One case for each thing that can be done. */
  interface Cases<R> {
    R answer(GiveAnswer it);

    R skip(Skip it);

    R back(Back it);

    R review(GoToReview it);

    R change(Change it);

    R finish(Finish it);

    R leave(Leave it);
  }

  /** Answers the question. */
  record GiveAnswer(Answer answer) implements Move {
    public GiveAnswer {
      Objects.requireNonNull(answer, "answer");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.answer(this);
    }
  }

  /** Leaves the question without an answer; only where that is allowed. */
  record Skip() implements Move {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.skip(this);
    }
  }

  /** Wants the question before. */
  record Back() implements Move {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.back(this);
    }
  }

  /** Wants to see all answers. */
  record GoToReview() implements Move {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.review(this);
    }
  }

  /** Wants to change an answer of the list. */
  record Change(ItemId item) implements Move {
    public Change {
      Objects.requireNonNull(item, "item");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.change(this);
    }
  }

  /** Is content with the list: goes on with what is still to ask, or to the end. */
  record Finish() implements Move {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.finish(this);
    }
  }

  /** Leaves the interview. */
  record Leave(Reason reason) implements Move {
    /** How. */
    public enum Reason {
      /** Ctrl-C, or "quit". */
      ASKED,
      /** The input has ended, or the terminal is gone. */
      END_OF_INPUT
    }

    public Leave {
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.leave(this);
    }
  }
}
