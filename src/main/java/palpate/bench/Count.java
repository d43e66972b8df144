package palpate.bench;

import java.util.Objects;

/**
 * How much of one kind the examples show.
 *
 * @param excused those not seen for a reason
 */
public record Count(Kind kind, int seen, int of, int excused) {
  private static final int PER_CENT = 100;

  public Count {
    Objects.requireNonNull(kind, "kind");
    if (seen < 0 || excused < 0 || seen + excused > of) {
      throw new IllegalArgumentException(seen + " and " + excused + " of " + of);
    }
  }

  /** Rounded down, so that it is 100 only when all were seen. */
  public int perCent() {
    return (int) ((long) seen * PER_CENT / of);
  }
}
