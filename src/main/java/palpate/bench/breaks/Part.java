package palpate.bench.breaks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A value with one part of it broken.
 *
 * @param path from the value to the part
 * @param value the whole value as it is with the break
 */
record Part<T>(List<String> path, Family family, String says, T value) {
  Part {
    path = List.copyOf(path);
  }

  static <T> Part<T> of(Family family, String says, T value, String... path) {
    return new Part<>(List.of(path), family, says, value);
  }

  /** The same break seen from a value that holds this one. */
  <U> Part<U> inside(Function<T, U> whole, String... way) {
    var longer = new ArrayList<>(List.of(way));
    longer.addAll(path);
    return new Part<>(longer, family, says, whole.apply(value));
  }
}
