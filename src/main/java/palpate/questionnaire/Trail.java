package palpate.questionnaire;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The way that an unfinished interview has come.
 *
 * @param catalog id of the catalog that asked; empty when there was no interview
 * @param version of that catalog
 * @param sha256 of what that catalog says
 * @param asked in the order of asking
 * @param skipped without an answer
 */
public record Trail(
    String catalog, String version, String sha256, List<ItemId> asked, SortedSet<ItemId> skipped) {
  /** Of answers that come from no interview. */
  public static final Trail NONE = new Trail("", "", "", List.of(), new TreeSet<>());

  public Trail {
    Objects.requireNonNull(catalog, "catalog");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(sha256, "sha256");
    asked = List.copyOf(asked);
    skipped = Collections.unmodifiableSortedSet(new TreeSet<>(skipped));
    if (asked.stream().distinct().count() < asked.size()) {
      throw new IllegalArgumentException("an item was asked twice: " + asked);
    }
  }
}
