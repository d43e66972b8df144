package palpate.catalog;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where evidence is: a publication, or one of the declared non-publications such as {@code design}.
 *
 * @param read how much of it was read for the catalog
 */
public record Citation(String id, String cites, String read) implements Comparable<Citation> {
  /** Of an id with a number that fits an int. */
  private static final int MAX_LENGTH = 7;

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
    return id.length() > 1
        && id.length() <= MAX_LENGTH
        && id.charAt(0) == 'S'
        && id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }

  private int number() {
    return Integer.parseInt(id.substring(1));
  }

  /** Written out: what Java makes for a record costs the first comparison milliseconds. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Citation it
        && id.equals(it.id)
        && cites.equals(it.cites)
        && read.equals(it.read);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public int compareTo(Citation other) {
    return ORDER.compare(this, other);
  }
}
