package palpate.catalog;

/** How firmly a technique is done; the lightest first. */
public enum Pressure {
  LIGHT("light"),
  MODERATE("moderate"),
  FIRM("firm");

  private final String word;

  Pressure(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public Pressure atMost(Pressure cap) {
    return compareTo(cap) <= 0 ? this : cap;
  }
}
