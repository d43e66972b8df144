package palpate.screening;

import java.util.List;
import java.util.Objects;
import palpate.catalog.Caution;
import palpate.catalog.Level;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Reply;

/**
 * A caution that the client's answers raise, or do not rule out.
 *
 * @param replies the replies that raise it
 * @param open the unanswered items that leave it open; empty unless it is unanswered
 */
public record Raised(Caution caution, Ground ground, List<Reply> replies, List<ItemId> open) {
  /** On what ground it is raised. */
  public enum Ground {
    /** The answers say so. */
    PRESENT("present"),
    /** The client was not sure, which counts as yes. */
    NOT_SURE("not-sure"),
    /** An answer is missing. */
    UNANSWERED("unanswered");

    private final String word;

    Ground(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  public Raised {
    Objects.requireNonNull(caution, "caution");
    Objects.requireNonNull(ground, "ground");
    replies = List.copyOf(replies);
    open = List.copyOf(open);
  }

  public Level level() {
    return caution.level();
  }

  /** Whether it rules out a plan by itself; an unanswered one only leaves the sheet incomplete. */
  public boolean stops() {
    return level().stops() && ground != Ground.UNANSWERED;
  }
}
