package palpate.cli;

import palpate.advice.Advice;
import palpate.advice.Disposition;
import palpate.advice.Urgency;

/** Every exit code of palpate, named once. A referral is a success. */
final class ExitCode {
  static final int DONE = 0;
  static final int INTERNAL_FAULT = 1;
  static final int USAGE = 2;
  static final int CATALOG_INVALID = 3;
  static final int ANSWERS_INVALID = 4;
  static final int ROWS_REJECTED = 5;
  static final int INPUT_OUTPUT = 6;
  static final int INTERRUPTED = 130;

  private static final int TREAT = 0;
  private static final int TREAT_WITH_CHANGES = 10;
  private static final int CLEARANCE_OR_ROUTINE = 20;
  private static final int URGENT = 25;
  private static final int EMERGENCY = 30;
  private static final int INCOMPLETE = 40;

  private ExitCode() {}

  /** The outcome as a code, for {@code --exit-status}. */
  static int of(Advice advice) {
    return advice
        .disposition()
        .accept(
            new Disposition.Cases<Integer>() {
              @Override
              public Integer treat(Disposition.Treat it) {
                return it.plan().modifications().isEmpty() ? TREAT : TREAT_WITH_CHANGES;
              }

              @Override
              public Integer refer(Disposition.Refer it) {
                return of(it.urgency());
              }

              @Override
              public Integer incomplete(Disposition.Incomplete it) {
                return INCOMPLETE;
              }
            });
  }

  private static int of(Urgency urgency) {
    return switch (urgency) {
      case EMERGENCY -> EMERGENCY;
      case URGENT -> URGENT;
      case CLEARANCE, ROUTINE -> CLEARANCE_OR_ROUTINE;
    };
  }

  /**
   * The code for several files: a fault before any outcome, then the most cautious outcome, where
   * an incomplete sheet comes after every referral that needs a doctor soon.
   */
  static int worst(int one, int other) {
    return rank(one) >= rank(other) ? one : other;
  }

  private static int rank(int code) {
    return switch (code) {
      case DONE -> 0;
      case TREAT_WITH_CHANGES -> 1;
      case CLEARANCE_OR_ROUTINE -> 2;
      case INCOMPLETE -> 3;
      case URGENT -> 4;
      case EMERGENCY -> 5;
      default -> 100 + code;
    };
  }
}
