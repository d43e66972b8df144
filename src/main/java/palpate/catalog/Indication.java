package palpate.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A technique for a condition: where, on what, how long and how firmly.
 *
 * @param areas the areas of the body that the target lies in, by id
 */
public record Indication(
    Technique technique,
    SortedSet<String> areas,
    String target,
    int minutes,
    Pressure pressure,
    List<Citation> sources) {
  public Indication {
    Objects.requireNonNull(technique, "technique");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(pressure, "pressure");
    areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
    sources = List.copyOf(sources);
    if (areas.isEmpty()) {
      throw new IllegalArgumentException("a technique is done somewhere");
    }
    if (minutes < 1) {
      throw new IllegalArgumentException("minutes must be >= 1, was " + minutes);
    }
  }

  public Indication withMinutes(int changed) {
    return new Indication(technique, areas, target, changed, pressure, sources);
  }

  public Indication withPressure(Pressure changed) {
    return new Indication(technique, areas, target, minutes, changed, sources);
  }

  public Indication withAreas(SortedSet<String> changed) {
    return new Indication(technique, changed, target, minutes, pressure, sources);
  }
}
