package palpate.compiled;

import java.util.Objects;
import palpate.catalog.Level;
import palpate.questionnaire.Presence;

/**
 * A caution that the answers raise.
 *
 * @param caution its place among the cautions of the catalog, from 0
 * @param lowest as little of it as the open answers leave
 */
public record Raise(int caution, Level level, Presence lowest) {
  public Raise {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(lowest, "lowest");
  }

  /** Whether the answers say so, or are not sure; else an answer is missing. */
  public boolean isSure() {
    return lowest != Presence.ABSENT;
  }
}
