package palpate.advice;

import java.util.Objects;
import palpate.questionnaire.ItemId;

/** An unanswered item, and why its answer matters. */
public record Missing(ItemId item, String ask, String why, Need need) {
  /** What the answer is needed for. */
  public enum Need {
    URGENCY("it could make this more urgent"),
    SAFETY("it could rule out massage"),
    PLAN("no plan can be made without it"),
    FIT("it decides what fits");

    private final String says;

    Need(String says) {
      this.says = says;
    }

    public String says() {
      return says;
    }
  }

  public Missing {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(ask, "ask");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(need, "need");
  }
}
