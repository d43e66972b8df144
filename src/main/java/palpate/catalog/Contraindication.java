package palpate.catalog;

import java.util.List;
import java.util.Objects;
import palpate.questionnaire.Criterion;

/**
 * A reason not to massage, or not so: absolute until cleared, local to an area, or relative.
 *
 * @param clearedBy who or what must clear it; empty unless it is absolute
 */
public record Contraindication(
    String id,
    Kind kind,
    String says,
    Criterion when,
    String because,
    String clearedBy,
    String action,
    Modification modification,
    List<Citation> sources)
    implements Caution {
  /** How far it reaches. */
  public enum Kind {
    ABSOLUTE(Level.CLEARANCE),
    LOCAL(Level.LOCAL),
    RELATIVE(Level.RELATIVE);

    private final Level level;

    Kind(Level level) {
      this.level = level;
    }
  }

  public Contraindication {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(because, "because");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(modification, "modification");
    sources = List.copyOf(sources);
    if ((kind == Kind.ABSOLUTE) == clearedBy.isEmpty()) {
      throw new IllegalArgumentException("who clears it is said for absolute ones, and only there");
    }
  }

  @Override
  public Level level() {
    return kind.level;
  }
}
