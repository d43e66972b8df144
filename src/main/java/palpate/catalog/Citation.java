package palpate.catalog;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where evidence is: a publication, or one of the declared non-publications such as {@code design}.
 *
 * @param read how much of it was read for the catalog
 */
public record Citation(String id, String cites, String read) implements Comparable<Citation> {
  /** S2 before S10, publications before the rest. */
  private static final Comparator<Citation> ORDER =
      Comparator.comparing((Citation citation) -> !citation.isNumbered())
          .thenComparing(citation -> citation.isNumbered() ? citation.number() : 0)
          .thenComparing(Citation::id);

  public Citation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(cites, "cites");
    Objects.requireNonNull(read, "read");
  }

  private boolean isNumbered() {
    return id.matches("S[0-9]{1,6}");
  }

  private int number() {
    return Integer.parseInt(id.substring(1));
  }

  @Override
  public int compareTo(Citation other) {
    return ORDER.compare(this, other);
  }
}
