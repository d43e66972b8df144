package palpate.compiled;

import palpate.questionnaire.Presence;
import palpate.questionnaire.PresenceRange;

/**
 * A {@link PresenceRange} in four bits: the lowest presence in the lower two, the highest in the
 * upper two, each 00 for absent, 01 for not sure, 11 for present. So "and" and "or" are those of
 * the machine.
 */
final class Ranges {
  static final int ABSENT = 0b0000;
  static final int PRESENT = 0b1111;
  static final int NOT_SURE = 0b0101;
  static final int UNANSWERED = 0b1100;

  private static final int ONE = 0b11;
  private static final int SIZE = 2;
  private static final int[] NOT = new int[PRESENT + 1];

  static {
    for (var range = 0; range < NOT.length; range++) {
      NOT[range] = not(range >> SIZE) | not(range & ONE) << SIZE;
    }
  }

  private Ranges() {}

  /** Of one presence: what is not sure stays so. */
  private static int not(int presence) {
    return presence == 0 ? ONE : presence == ONE ? 0 : presence;
  }

  static int negated(int range) {
    return NOT[range];
  }

  static boolean isAbsent(int range) {
    return range == ABSENT;
  }

  /** Whether no open answer can change it. */
  static boolean isSettled(int range) {
    return (range & ONE) == range >> SIZE;
  }

  /** Whether it is present for sure. */
  static boolean isPresent(int range) {
    return (range & ONE) == ONE;
  }

  static boolean mayBePresent(int range) {
    return range >> SIZE == ONE;
  }

  static Presence lowest(int range) {
    return presence(range & ONE);
  }

  static Presence highest(int range) {
    return presence(range >> SIZE);
  }

  private static Presence presence(int bits) {
    return bits == 0 ? Presence.ABSENT : bits == ONE ? Presence.PRESENT : Presence.UNKNOWN;
  }
}
