package palpate.advice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import palpate.catalog.Catalog;
import palpate.catalog.Planning.Always;
import palpate.matching.Match;
import palpate.plan.TreatmentPlan;
import palpate.questionnaire.Reply;
import palpate.screening.Raised;

/**
 * Everything that palpate concludes for one client, with the reasons.
 *
 * @param catalog what is known, for the words of what is concluded
 * @param flags what screening raised, the most cautious first; for an incomplete sheet or a plan
 *     also what is unanswered
 * @param matches the conditions that fit, the best first; none where screening stopped
 * @param others conditions that open answers could still make fit
 * @param missing unanswered items that matter, in the order of asking
 * @param replies all answers given, in the order of asking
 * @param warnings what is odd about the answers, in sentences
 */
public record Advice(
    Catalog catalog,
    Disposition disposition,
    List<Raised> flags,
    List<Match> matches,
    List<Match> others,
    List<Missing> missing,
    List<Reply> replies,
    List<String> warnings) {
  public Advice {
    Objects.requireNonNull(catalog, "catalog");
    Objects.requireNonNull(disposition, "disposition");
    flags = List.copyOf(flags);
    matches = List.copyOf(matches);
    others = List.copyOf(others);
    missing = List.copyOf(missing);
    replies = List.copyOf(replies);
    warnings = List.copyOf(warnings);
  }

  /** The plan, where there is one. */
  public Optional<TreatmentPlan> plan() {
    return disposition.accept(
        new Disposition.Cases<>() {
          @Override
          public Optional<TreatmentPlan> treat(Disposition.Treat it) {
            return Optional.of(it.plan());
          }

          @Override
          public Optional<TreatmentPlan> refer(Disposition.Refer it) {
            return Optional.empty();
          }

          @Override
          public Optional<TreatmentPlan> incomplete(Disposition.Incomplete it) {
            return Optional.empty();
          }
        });
  }

  /** The urgency, where someone else must see the client first. */
  public Optional<Urgency> urgency() {
    return disposition.accept(
        new Disposition.Cases<>() {
          @Override
          public Optional<Urgency> treat(Disposition.Treat it) {
            return Optional.empty();
          }

          @Override
          public Optional<Urgency> refer(Disposition.Refer it) {
            return Optional.of(it.urgency());
          }

          @Override
          public Optional<Urgency> incomplete(Disposition.Incomplete it) {
            return Optional.empty();
          }
        });
  }

  /** The outcome in one word: treat, incomplete, or the urgency of a referral. */
  public String outcome() {
    return urgency().map(Urgency::word).orElse(plan().isPresent() ? "treat" : "incomplete");
  }

  /** What every plan says. */
  public Always always() {
    return catalog.planning().always();
  }
}
