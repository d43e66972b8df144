package palpate.compiled;

import java.util.Arrays;

/** Everything of one client that the visits of a plan depend on: equal keys have equal visits. */
public final class PlanKey {
  private final Choice choice;
  private final long areas;
  private final long[] limits;

  /**
   * A key.
   *
   * @param areas where the complaint may be, as options of the place; 0 where that does not matter
   */
  PlanKey(Choice choice, long areas, long[] limits) {
    this.choice = choice;
    this.areas = areas;
    this.limits = limits.clone();
  }

  /** What is chosen from the catalog, by its place there. */
  record Choice(int condition, int course, int band, int visitsPerWeek) {}

  @Override
  public boolean equals(Object other) {
    return other instanceof PlanKey key
        && areas == key.areas
        && choice.equals(key.choice)
        && Arrays.equals(limits, key.limits);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * choice.hashCode() + Long.hashCode(areas)) + Arrays.hashCode(limits);
  }
}
