package palpate.advice;

import palpate.catalog.Level;
import palpate.catalog.Planning.Instruction;
import palpate.catalog.Planning.Referrals;

/** How soon someone else must see the client; the most cautious first. */
public enum Urgency {
  EMERGENCY("emergency"),
  URGENT("urgent"),
  CLEARANCE("clearance"),
  ROUTINE("routine");

  private final String word;

  Urgency(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** The urgency of a level that stops; the others lead to no referral. */
  public static Urgency of(Level level) {
    return switch (level) {
      case EMERGENCY -> EMERGENCY;
      case URGENT -> URGENT;
      case CLEARANCE -> CLEARANCE;
      case LOCAL, RELATIVE, ADVISE -> ROUTINE;
    };
  }

  /** What is said at the head of such a referral. */
  public Instruction instruction(Referrals referrals) {
    return switch (this) {
      case EMERGENCY -> referrals.emergency();
      case URGENT -> referrals.urgent();
      case CLEARANCE -> referrals.clearance();
      case ROUTINE -> referrals.routine();
    };
  }
}
