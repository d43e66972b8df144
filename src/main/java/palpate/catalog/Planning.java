package palpate.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import palpate.questionnaire.ItemId;

/**
 * The rules of planning that hold for every condition.
 *
 * @param threshold per cent of the attainable support from which a condition fits
 * @param near per cent from which it is worth explaining
 * @param place the item that names the areas of the complaint
 * @param everywhere its option that stands for the whole body; empty when it has none
 * @param visitsPerWeek the item that says how many visits a week the client can manage
 * @param firstVisitExtra minutes added to the first visit for assessment and consent
 * @param daysApart the fewest days from one visit to the next
 */
public record Planning(
    int threshold,
    int near,
    ItemId place,
    String everywhere,
    ItemId visitsPerWeek,
    int firstVisitExtra,
    int daysApart,
    Severity severity,
    Reviews reviews,
    Referrals referrals,
    Always always,
    List<Citation> sources) {
  public Planning {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(everywhere, "everywhere");
    Objects.requireNonNull(visitsPerWeek, "visitsPerWeek");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(reviews, "reviews");
    Objects.requireNonNull(referrals, "referrals");
    Objects.requireNonNull(always, "always");
    sources = List.copyOf(sources);
  }

  /** How the strength of the complaint bears on the plan. */
  public record Severity(ItemId item, List<Band> bands) {
    public Severity {
      Objects.requireNonNull(item, "item");
      bands = List.copyOf(bands);
      if (bands.isEmpty()) {
        throw new IllegalArgumentException("severity needs bands");
      }
    }

    /** The band of a strength; the strongest for one above all bands. */
    public Band band(int strength) {
      return bands.get(place(strength));
    }

    /** The place of that band among the others, from 0. */
    public int place(int strength) {
      var place = 0;
      while (place < bands.size() - 1 && strength > bands.get(place).atMost()) {
        place++;
      }
      return place;
    }

    public Band strongest() {
      return bands.get(bands.size() - 1);
    }
  }

  /**
   * A range of strengths that is planned for alike.
   *
   * @param atMost the highest strength in the band
   */
  public record Band(
      String label,
      int atMost,
      int sessionsAtMost,
      int perWeekAtMost,
      int firstMinutesAtMost,
      Pressure firstPressure,
      Claim claim) {
    public Band {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(firstPressure, "firstPressure");
      Objects.requireNonNull(claim, "claim");
    }
  }

  /** What to do at the first review, at those between, and at the last visit. */
  public record Reviews(
      List<ReviewOutcome> first, List<ReviewOutcome> later, List<ReviewOutcome> last) {
    public Reviews {
      first = List.copyOf(first);
      later = List.copyOf(later);
      last = List.copyOf(last);
    }
  }

  /** One outcome of a review, and what to do then. */
  public record ReviewOutcome(Outcome outcome, String when, Claim action) {
    public ReviewOutcome {
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(when, "when");
      Objects.requireNonNull(action, "action");
    }
  }

  /** What a review can lead to. */
  public enum Outcome {
    CONTINUE,
    ADJUST,
    REFER,
    FINISH;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is said at the head of an outcome that is not a plan. */
  public record Referrals(
      Instruction emergency,
      Instruction urgent,
      Instruction clearance,
      Instruction routine,
      Instruction incomplete) {
    public Referrals {
      Objects.requireNonNull(emergency, "emergency");
      Objects.requireNonNull(urgent, "urgent");
      Objects.requireNonNull(clearance, "clearance");
      Objects.requireNonNull(routine, "routine");
      Objects.requireNonNull(incomplete, "incomplete");
    }
  }

  /** What is so, and what to do about it. */
  public record Instruction(String says, Claim action) {
    public Instruction {
      Objects.requireNonNull(says, "says");
      Objects.requireNonNull(action, "action");
    }
  }

  /** What every plan says. */
  public record Always(
      List<Claim> limits,
      List<Claim> afterEffects,
      List<Claim> stopSigns,
      List<Claim> practitioner) {
    public Always {
      limits = List.copyOf(limits);
      afterEffects = List.copyOf(afterEffects);
      stopSigns = List.copyOf(stopSigns);
      practitioner = List.copyOf(practitioner);
    }
  }
}
