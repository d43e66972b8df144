package palpate.questionnaire;

/** Whether something holds, in three-valued (Kleene) logic; ordered from absent to present. */
public enum Presence {
  ABSENT,
  UNKNOWN,
  PRESENT;

  public Presence and(Presence other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Presence or(Presence other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public Presence not() {
    return switch (this) {
      case ABSENT -> PRESENT;
      case UNKNOWN -> UNKNOWN;
      case PRESENT -> ABSENT;
    };
  }

  public boolean atLeast(Presence other) {
    return compareTo(other) >= 0;
  }
}
