package palpate.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a plan must change.
 *
 * @param pressureAtMost the firmest pressure allowed anywhere
 * @param without technique ids that may not be used
 * @param minutesAtMost hands-on minutes of a visit
 * @param sessionsAtMost visits of the course, never below the fewest a plan has
 * @param position how to lie or sit; empty when it does not matter
 * @param avoid where not to work at all
 * @param lightOn where to work lightly only
 * @param notes what else the practitioner must know
 */
public record Modification(
    Pressure pressureAtMost,
    SortedSet<String> without,
    int minutesAtMost,
    int sessionsAtMost,
    String position,
    Places avoid,
    Places lightOn,
    List<String> notes) {
  /** No bound on the minutes of a visit. */
  public static final int ANY_MINUTES = 600;

  public static final Modification NONE =
      new Modification(
          Pressure.FIRM,
          new TreeSet<>(),
          ANY_MINUTES,
          Dose.MAX_SESSIONS,
          "",
          Places.NONE,
          Places.NONE,
          List.of());

  public Modification {
    Objects.requireNonNull(pressureAtMost, "pressureAtMost");
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(avoid, "avoid");
    Objects.requireNonNull(lightOn, "lightOn");
    without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
    notes = List.copyOf(notes);
    if (minutesAtMost < 1) {
      throw new IllegalArgumentException("minutesAtMost must be >= 1, was " + minutesAtMost);
    }
    if (sessionsAtMost < Dose.MIN_SESSIONS || sessionsAtMost > Dose.MAX_SESSIONS) {
      throw new IllegalArgumentException("sessionsAtMost must be 4..12, was " + sessionsAtMost);
    }
  }

  public boolean changesNothing() {
    return equals(NONE);
  }

  /**
   * Areas of the body, by id.
   *
   * @param complaint whether the places that the client named belong to them
   */
  public record Places(SortedSet<String> areas, boolean complaint) {
    public static final Places NONE = new Places(new TreeSet<>(), false);

    public Places {
      areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
    }

    /** The areas for a client who named {@code complaintAreas}. */
    public SortedSet<String> resolve(SortedSet<String> complaintAreas) {
      var all = new TreeSet<>(areas);
      if (complaint) {
        all.addAll(complaintAreas);
      }
      return all;
    }
  }
}
