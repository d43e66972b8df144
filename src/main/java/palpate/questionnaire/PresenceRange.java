package palpate.questionnaire;

import java.util.Objects;

/**
 * What the presence of something may still turn out to be, given the answers so far.
 *
 * <p>An answered criterion is settled: lowest and highest agree, and {@link Presence#UNKNOWN} then
 * means that the client said "not sure". An unanswered one spans from absent to present. Taking an
 * answer away only ever widens a range, which is why silence can never make an outcome milder.
 */
public record PresenceRange(Presence lowest, Presence highest) {
  public static final PresenceRange PRESENT = settled(Presence.PRESENT);
  public static final PresenceRange ABSENT = settled(Presence.ABSENT);
  public static final PresenceRange NOT_SURE = settled(Presence.UNKNOWN);
  public static final PresenceRange UNANSWERED =
      new PresenceRange(Presence.ABSENT, Presence.PRESENT);

  public PresenceRange {
    Objects.requireNonNull(lowest, "lowest");
    Objects.requireNonNull(highest, "highest");
    if (!highest.atLeast(lowest)) {
      throw new IllegalArgumentException(lowest + " is above " + highest);
    }
  }

  private static PresenceRange settled(Presence presence) {
    return new PresenceRange(presence, presence);
  }

  public PresenceRange and(PresenceRange other) {
    return new PresenceRange(lowest.and(other.lowest), highest.and(other.highest));
  }

  public PresenceRange or(PresenceRange other) {
    return new PresenceRange(lowest.or(other.lowest), highest.or(other.highest));
  }

  public PresenceRange not() {
    return new PresenceRange(highest.not(), lowest.not());
  }

  /** The single three-valued reading: present or absent only when nothing else is possible. */
  public Presence presence() {
    return isSettled() ? lowest : Presence.UNKNOWN;
  }

  /** Whether no further answer can change it. */
  public boolean isSettled() {
    return lowest == highest;
  }

  public boolean isPresent() {
    return lowest == Presence.PRESENT;
  }

  public boolean isAbsent() {
    return highest == Presence.ABSENT;
  }
}
