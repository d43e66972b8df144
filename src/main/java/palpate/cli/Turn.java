package palpate.cli;

import java.util.Objects;
import palpate.interview.Sitting;

/** Where an interview stands after a move, and how it goes on. */
record Turn(Sitting sitting, Then then) {
  /** How it goes on. */
  enum Then {
    /** With the next question. */
    ASK,
    /** With an answer that the client wants to change, whatever the others say. */
    CHANGE,
    /** With the list of all answers. */
    REVIEW,
    /** Not at all: there is nothing left to ask. */
    FINISHED,
    /** Not at all: it is an emergency. */
    EMERGENCY,
    /** Not at all: the client left. */
    LEFT
  }

  Turn {
    Objects.requireNonNull(sitting, "sitting");
    Objects.requireNonNull(then, "then");
  }

  static Turn ask(Sitting sitting) {
    return new Turn(sitting, Then.ASK);
  }

  static Turn review(Sitting sitting) {
    return new Turn(sitting, Then.REVIEW);
  }

  static Turn emergency(Sitting sitting) {
    return new Turn(sitting, Then.EMERGENCY);
  }

  static Turn left(Sitting sitting) {
    return new Turn(sitting, Then.LEFT);
  }

  boolean isOver() {
    return then.compareTo(Then.FINISHED) >= 0;
  }
}
