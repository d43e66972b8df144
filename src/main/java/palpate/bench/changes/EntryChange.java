package palpate.bench.changes;

import java.util.List;
import java.util.Objects;
import palpate.source.SourceSpan;

/**
 * An entry that two catalogs do not have alike.
 *
 * @param before where it stands in the old one; none if it is not there
 * @param after where it stands in the new one; none if it is not there
 * @param keys what changed; none for an entry that only one has
 */
public record EntryChange(
    String section,
    String id,
    List<SourceSpan> before,
    List<SourceSpan> after,
    List<KeyChange> keys) {
  /** What became of it. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  public EntryChange {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(id, "id");
    before = List.copyOf(before);
    after = List.copyOf(after);
    keys = List.copyOf(keys);
  }

  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.ADDED;
    }
    return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
  }
}
