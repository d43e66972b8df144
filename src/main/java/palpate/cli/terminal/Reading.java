package palpate.cli.terminal;

import java.util.Objects;
import palpate.questionnaire.Answer;

/** What a reply amounts to. */
sealed interface Reading {
  <R> R accept(Cases<R> cases);

  /** One case for each thing that it can be. */
  interface Cases<R> {
    R taken(Taken it);

    R refused(Refused it);
  }

  static Reading of(Answer answer) {
    return new Taken(answer);
  }

  static Reading refused(String says) {
    return new Refused(says);
  }

  /** An answer that the item takes. */
  record Taken(Answer answer) implements Reading {
    public Taken {
      Objects.requireNonNull(answer, "answer");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.taken(this);
    }
  }

  /**
   * No answer.
   *
   * @param says what is wrong with it and what is possible, in sentences
   */
  record Refused(String says) implements Reading {
    public Refused {
      Objects.requireNonNull(says, "says");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.refused(this);
    }
  }
}
