package palpate.bench.changes;

import java.util.List;
import java.util.Objects;

/**
 * A key of an entry whose value is another, or that only one of two files has.
 *
 * @param key the way to it: {@code modify.minutes-at-most}
 * @param before none or one
 * @param after none or one
 */
public record KeyChange(String key, List<Value> before, List<Value> after) {
  public KeyChange {
    Objects.requireNonNull(key, "key");
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
