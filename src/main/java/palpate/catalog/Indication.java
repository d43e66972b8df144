package palpate.catalog;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import palpate.catalog.Modification.Places;

/**
 * A technique for a condition: where, on what, how long and how firmly.
 *
 * @param on the areas of the body that the target lies in; in a plan they are all named
 */
public record Indication(
    Technique technique,
    Places on,
    String target,
    int minutes,
    Pressure pressure,
    List<Citation> sources) {
  public Indication {
    Objects.requireNonNull(technique, "technique");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(pressure, "pressure");
    sources = List.copyOf(sources);
    if (on.areas().isEmpty() && !on.complaint()) {
      throw new IllegalArgumentException("a technique is done somewhere");
    }
    if (minutes < 1) {
      throw new IllegalArgumentException("minutes must be >= 1, was " + minutes);
    }
  }

  public Indication(
      Technique technique,
      SortedSet<String> areas,
      String target,
      int minutes,
      Pressure pressure,
      List<Citation> sources) {
    this(technique, new Places(areas, false), target, minutes, pressure, sources);
  }

  /** The areas that are named, without the place of the complaint. */
  public SortedSet<String> areas() {
    return on.areas();
  }

  public Indication withMinutes(int changed) {
    return new Indication(technique, on, target, changed, pressure, sources);
  }

  public Indication withPressure(Pressure changed) {
    return new Indication(technique, on, target, minutes, changed, sources);
  }

  public Indication withAreas(SortedSet<String> changed) {
    return new Indication(technique, changed, target, minutes, pressure, sources);
  }

  /** Written out: what Java makes for a record costs the first comparison milliseconds. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Indication it
        && Objects.equals(technique, it.technique)
        && Objects.equals(on, it.on)
        && target.equals(it.target)
        && minutes == it.minutes
        && pressure == it.pressure
        && sources.equals(it.sources);
  }

  @Override
  public int hashCode() {
    return Objects.hash(technique, on, target, minutes, pressure, sources);
  }
}
