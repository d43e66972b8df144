package palpate.questionnaire;

import java.util.Objects;

/** One of the replies that an item offers. */
public record AnswerOption(String id, String label) {
  /** The reply "not sure", which every item but a free text takes. */
  public static final String NOT_SURE = "not-sure";

  /** The reply "none of these", which every list to tick takes. */
  public static final String NONE = "none";

  public static final AnswerOption YES = new AnswerOption("yes", "yes");
  public static final AnswerOption NO = new AnswerOption("no", "no");

  public AnswerOption {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
  }
}
