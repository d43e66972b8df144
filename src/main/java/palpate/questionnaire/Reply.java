package palpate.questionnaire;

import java.util.Objects;

/** A client's answer beside its question, in words, as a reason for a conclusion. */
public record Reply(ItemId item, String ask, String answer) implements Comparable<Reply> {
  public Reply {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(ask, "ask");
    Objects.requireNonNull(answer, "answer");
  }

  @Override
  public int compareTo(Reply other) {
    var byItem = item.compareTo(other.item);
    return byItem != 0 ? byItem : answer.compareTo(other.answer);
  }
}
