package palpate.bench.breaks;

/** Breaks of a kind. */
public enum Family {
  PART("a part of a criterion left out"),
  OPTION("an option left out"),
  TURNED("a test turned round"),
  BOUND("a bound moved by one"),
  POINTS("the points of a score moved by one"),
  WEIGHT("a weight moved by one or left out"),
  GATE("'requires' or 'excludes' left out"),
  PLANNING("the threshold or a band of severity moved"),
  ENTRY("an entry that never holds"),
  LEVEL("a milder urgency or kind"),
  MODIFICATION("less of a modification"),
  DOSE("another dose"),
  CLEARED("'cleared' left out"),
  ASKED("a question asked of others, or not insisted on");

  private final String says;

  Family(String says) {
    this.says = says;
  }

  public String says() {
    return says;
  }
}
