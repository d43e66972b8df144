package palpate.batch;

import java.util.Objects;

/**
 * How far a run has come, which is all it needs to go on.
 *
 * @param place all rows before it have been handed to the sinks, and none behind it
 * @param summary what became of them
 * @param finished whether no row is left
 */
public record Checkpoint(Place place, Summary summary, boolean finished) {
  /** Before the first row. */
  public static final Checkpoint START =
      new Checkpoint(Place.START, new Tally().summary(false), false);

  public Checkpoint {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(summary, "summary");
  }
}
