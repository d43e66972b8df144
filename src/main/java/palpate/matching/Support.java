package palpate.matching;

/**
 * The points of a condition: as few and as many as the open answers leave possible, and how many
 * could be had at all.
 */
public record Support(int lowest, int highest, int attainable) {
  private static final int PER_CENT = 100;

  public Support {
    if (highest < lowest) {
      throw new IllegalArgumentException("support from " + lowest + " to " + highest);
    }
    if (attainable < 1) {
      throw new IllegalArgumentException("no support can be had");
    }
  }

  /** The sure support as a share of the attainable, in whole per cent, rounded down, 0 to 100. */
  public int fit() {
    return perCent(lowest);
  }

  /** The share that open answers could still bring about. */
  public int highestFit() {
    return perCent(highest);
  }

  private int perCent(int points) {
    return Math.max(0, points) * PER_CENT / attainable;
  }
}
