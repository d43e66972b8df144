package palpate.bench.breaks;

import java.util.Objects;

/**
 * One thing of a catalog, changed a little for the worse.
 *
 * @param says what is broken, in a few words
 */
public record Break(Place place, Family family, Group group, String says, Edit edit) {
  /** How grave it would be if a break of it went unnoticed. */
  public enum Group {
    /** An emergency or urgent red flag, or a finding that one reads. */
    GRAVE,
    /** Another red flag or contraindication, or a finding that one reads. */
    CAUTION,
    OTHER
  }

  public Break {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(edit, "edit");
  }
}
