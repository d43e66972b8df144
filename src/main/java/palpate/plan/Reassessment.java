package palpate.plan;

import java.util.List;
import palpate.catalog.Planning.ReviewOutcome;

/** At session {@code session}, measure, then continue, adjust, refer or finish. */
public record Reassessment(int session, List<ReviewOutcome> outcomes) {
  public Reassessment {
    outcomes = List.copyOf(outcomes);
    if (session < 1) {
      throw new IllegalArgumentException("session must be >= 1, was " + session);
    }
  }
}
