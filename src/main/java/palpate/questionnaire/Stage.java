package palpate.questionnaire;

import java.util.Locale;

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

  /** The name as a heading. */
  public String title() {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).replace('-', ' ');
  }
}
