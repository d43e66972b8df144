package palpate.compiled;

import java.util.Objects;
import palpate.matching.Standing;
import palpate.matching.Support;
import palpate.questionnaire.Presence;

/** A condition beside one client's answers; see {@link palpate.matching.Match}. */
public final class Fit {
  private final Candidate candidate;
  private final int eligible;
  private final Support support;
  private final byte[] ranges;
  private final int threshold;

  Fit(Candidate candidate, int eligible, Support support, byte[] ranges, int threshold) {
    this.candidate = candidate;
    this.eligible = eligible;
    this.support = Objects.requireNonNull(support, "support");
    this.ranges = ranges;
    this.threshold = threshold;
  }

  /** Its place among the conditions of the catalog, from 0. */
  public int condition() {
    return candidate.condition();
  }

  public Support support() {
    return support;
  }

  /** Of a finding that counts, by its place in the condition. */
  public Presence presence(int weighed) {
    var range = ranges[weighed];
    var lowest = Ranges.lowest(range);
    return lowest == Ranges.highest(range) ? lowest : Presence.UNKNOWN;
  }

  boolean fits() {
    return Ranges.isPresent(eligible) && support.fit() >= threshold;
  }

  boolean mayFit() {
    return Ranges.mayBePresent(eligible) && support.highestFit() >= threshold;
  }

  Standing standing() {
    return candidate.standing(support);
  }
}
