package palpate.compiled;

import java.util.Arrays;

/** Everything of one client that the visits of a plan depend on: equal keys have equal visits. */
public final class PlanKey {
  private final int condition;
  private final int course;
  private final int band;
  private final int visitsPerWeek;
  private final long areas;
  private final long[] limits;
  private final int hash;

  /**
   * What is chosen from the catalog by its place there, and what limits it.
   *
   * @param areas where the complaint may be, as options of the place; 0 where that does not matter
   * @param limits never changed after this
   */
  PlanKey(int condition, int course, int band, int visitsPerWeek, long areas, long[] limits) {
    this.condition = condition;
    this.course = course;
    this.band = band;
    this.visitsPerWeek = visitsPerWeek;
    this.areas = areas;
    this.limits = limits;
    var choice = ((31 * condition + course) * 31 + band) * 31 + visitsPerWeek;
    this.hash = 31 * (31 * choice + Long.hashCode(areas)) + Arrays.hashCode(limits);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlanKey key
        && hash == key.hash
        && condition == key.condition
        && course == key.course
        && band == key.band
        && visitsPerWeek == key.visitsPerWeek
        && areas == key.areas
        && Arrays.equals(limits, key.limits);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
