package palpate.catalog;

import java.util.List;
import java.util.Objects;

/**
 * A way of working on soft tissue.
 *
 * @param minMinutes the fewest minutes of a visit that make sense
 * @param maxMinutes the most
 * @param pressure the firmest it is done with
 */
public record Technique(
    String id,
    String name,
    String what,
    int minMinutes,
    int maxMinutes,
    Pressure pressure,
    List<String> cautions,
    List<Citation> sources) {
  public Technique {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(pressure, "pressure");
    cautions = List.copyOf(cautions);
    sources = List.copyOf(sources);
    if (minMinutes < 1 || maxMinutes < minMinutes) {
      throw new IllegalArgumentException(minMinutes + " to " + maxMinutes + " minutes");
    }
  }
}
