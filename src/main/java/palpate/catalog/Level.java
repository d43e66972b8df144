package palpate.catalog;

/** What a danger or contraindication asks for; the most cautious first. */
public enum Level {
  /** Act now. */
  EMERGENCY("emergency"),
  /** A doctor the same day or within days, before any massage. */
  URGENT("urgent"),
  /** No massage until a named professional has cleared it. */
  CLEARANCE("clearance"),
  /** Leave this area alone. */
  LOCAL("local"),
  /** The plan must change. */
  RELATIVE("relative"),
  /** See a doctor in the coming weeks; the plan may run beside it. */
  ADVISE("advise");

  private final String word;

  Level(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** Whether it rules out a plan. */
  public boolean stops() {
    return compareTo(CLEARANCE) <= 0;
  }
}
