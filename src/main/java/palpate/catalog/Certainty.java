package palpate.catalog;

/** How sure the evidence for massage in a condition is; the strongest first. */
public enum Certainty {
  STRONG("strong"),
  MODERATE("moderate"),
  LOW("low"),
  VERY_LOW("very low"),
  NONE("none");

  private final String word;

  Certainty(String word) {
    this.word = word;
  }

  /** The word used in texts; the catalog writes it with hyphens. */
  public String word() {
    return word;
  }
}
