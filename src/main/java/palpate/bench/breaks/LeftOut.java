package palpate.bench.breaks;

/**
 * Counts the breaks that are left out because they change nothing or no catalog could have them.
 */
final class LeftOut {
  private int count;

  /** Whether the break may be made; counts it as left out if not. */
  boolean unless(boolean possible) {
    count += possible ? 0 : 1;
    return possible;
  }

  int count() {
    return count;
  }
}
