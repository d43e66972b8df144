package palpate.bench.breaks;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;

/** How many of some breaks were noticed. */
public record Score(String of, int noticed, int total) {
  private static final int PER_CENT = 100;

  public Score {
    Objects.requireNonNull(of, "of");
    if (noticed < 0 || noticed > total) {
      throw new IllegalArgumentException(noticed + " of " + total);
    }
  }

  static Score of(String what, Collection<Tried> tried) {
    return new Score(what, (int) tried.stream().filter(Tried::noticed).count(), tried.size());
  }

  /** Rounded down, so that 100 means all. */
  public int perCent() {
    return total == 0 ? PER_CENT : (int) ((long) noticed * PER_CENT / total);
  }

  /** Whether so large a share was noticed; compared exactly. */
  public boolean reaches(BigDecimal share) {
    return BigDecimal.valueOf(noticed).compareTo(share.multiply(BigDecimal.valueOf(total))) >= 0;
  }
}
