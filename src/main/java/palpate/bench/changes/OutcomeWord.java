package palpate.bench.changes;

import java.util.Optional;
import palpate.advice.Advice;
import palpate.advice.Disposition;
import palpate.plan.TreatmentPlan;

/** An outcome in one word: treat, incomplete, or the urgency of a referral. */
final class OutcomeWord implements Disposition.Cases<String> {
  private OutcomeWord() {}

  static String of(Advice advice) {
    return advice.disposition().accept(new OutcomeWord());
  }

  static Optional<TreatmentPlan> plan(Advice advice) {
    return advice
        .disposition()
        .accept(
            new Disposition.Cases<Optional<TreatmentPlan>>() {
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

  @Override
  public String treat(Disposition.Treat it) {
    return "treat";
  }

  @Override
  public String refer(Disposition.Refer it) {
    return it.urgency().word();
  }

  @Override
  public String incomplete(Disposition.Incomplete it) {
    return "incomplete";
  }
}
