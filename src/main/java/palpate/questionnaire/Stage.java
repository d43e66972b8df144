package palpate.questionnaire;

/** The parts of the questionnaire, in the order in which they are asked. */
public enum Stage {
  SAFETY("safety"),
  HEALTH("health"),
  COMPLAINT("complaint"),
  REGIONAL_SAFETY("regional-safety"),
  DETAIL("detail"),
  BASELINE("baseline");

  private final String word;

  Stage(String word) {
    this.word = word;
  }

  /** The name used in the catalog. */
  public String word() {
    return word;
  }
}
