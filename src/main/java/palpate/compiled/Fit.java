package palpate.compiled;

import java.util.BitSet;
import java.util.Objects;
import palpate.matching.Standing;
import palpate.matching.Support;
import palpate.questionnaire.Presence;

/** A condition beside one client's answers; see {@link palpate.matching.Match}. */
public final class Fit {
  private final Candidate candidate;
  private final int eligible;
  private final Support support;
  private final int threshold;

  Fit(Candidate candidate, int eligible, Support support, int threshold) {
    this.candidate = candidate;
    this.eligible = eligible;
    this.support = Objects.requireNonNull(support, "support");
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
  public Presence presence(int weighed, Marks marks) {
    var range = candidate.range(weighed, marks);
    var lowest = Ranges.lowest(range);
    return lowest == Ranges.highest(range) ? lowest : Presence.UNKNOWN;
  }

  boolean fits() {
    return Ranges.isPresent(eligible) && support.fit() >= threshold;
  }

  boolean mayFit() {
    return Ranges.mayBePresent(eligible) && support.highestFit() >= threshold;
  }

  /** Adds the open items that could still change it. */
  void open(Marks marks, BitSet into) {
    candidate.open(marks, into);
  }

  Standing standing() {
    return candidate.standing(support);
  }
}
