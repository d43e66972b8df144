package palpate.bench.breaks;

import java.util.List;
import java.util.Objects;

/**
 * Where something stands in a catalog.
 *
 * @param entry the id of the entry that it belongs to
 * @param path as {@link palpate.source.Lines} has it
 */
public record Place(String entry, String path) {
  public Place {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(path, "path");
  }

  Place in(List<String> steps) {
    var longer = new StringBuilder(path);
    for (var step : steps) {
      longer.append(step.startsWith("[") ? "" : ".").append(step);
    }
    return new Place(entry, longer.toString());
  }

  Place in(String step) {
    return in(List.of(step));
  }

  /** The step into a list whose entries have no names. */
  static String nth(int index) {
    return "[" + (index + 1) + "]";
  }
}
