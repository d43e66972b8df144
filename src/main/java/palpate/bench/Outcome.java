package palpate.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import palpate.advice.Advice;
import palpate.advice.Disposition;
import palpate.advice.Urgency;
import palpate.matching.Match;
import palpate.plan.TreatmentPlan;

/** What came of the answers, in the words of an example. */
final class Outcome {
  private Outcome() {}

  static List<String> disposition(Advice advice) {
    return List.of(
        advice
            .disposition()
            .accept(
                new Disposition.Cases<String>() {
                  @Override
                  public String treat(Disposition.Treat it) {
                    return "treat";
                  }

                  @Override
                  public String refer(Disposition.Refer it) {
                    return "refer";
                  }

                  @Override
                  public String incomplete(Disposition.Incomplete it) {
                    return "incomplete";
                  }
                }));
  }

  /** None unless it is a referral. */
  static List<String> urgency(Advice advice) {
    return advice
        .disposition()
        .accept(
            new Cases<Urgency>() {
              @Override
              public Optional<Urgency> refer(Disposition.Refer it) {
                return Optional.of(it.urgency());
              }
            })
        .map(urgency -> List.of(urgency.word()))
        .orElse(List.of());
  }

  static Optional<TreatmentPlan> plan(Advice advice) {
    return advice
        .disposition()
        .accept(
            new Cases<TreatmentPlan>() {
              @Override
              public Optional<TreatmentPlan> treat(Disposition.Treat it) {
                return Optional.of(it.plan());
              }
            });
  }

  /** The condition that is planned. */
  static List<String> condition(Advice advice) {
    return plan(advice).map(plan -> List.of(plan.condition().id())).orElse(List.of());
  }

  /** The condition that fits best, or could; a plan is always made for it. */
  static Optional<Match> best(Advice advice) {
    return Stream.concat(advice.matches().stream(), advice.others().stream()).findFirst();
  }

  static List<String> support(Advice advice) {
    return best(advice)
        .map(match -> List.of(String.valueOf(match.support().lowest())))
        .orElse(List.of());
  }

  static List<String> flags(Advice advice) {
    return advice.flags().stream().map(flag -> flag.caution().id()).sorted().toList();
  }

  /** How cautious each flag is: {@code knee-hot urgent}. */
  static List<String> levels(Advice advice) {
    return advice.flags().stream()
        .map(flag -> flag.caution().id() + " " + flag.caution().level().word())
        .sorted()
        .toList();
  }

  static List<String> modifications(Advice advice) {
    return plan(advice).stream()
        .flatMap(plan -> plan.modifications().stream())
        .map(raised -> raised.caution().id())
        .sorted()
        .toList();
  }

  static List<String> missing(Advice advice) {
    return advice.missing().stream().map(it -> it.item().value()).toList();
  }

  /** Nothing, until one is overridden. */
  private interface Cases<T> extends Disposition.Cases<Optional<T>> {
    @Override
    default Optional<T> treat(Disposition.Treat it) {
      return Optional.empty();
    }

    @Override
    default Optional<T> refer(Disposition.Refer it) {
      return Optional.empty();
    }

    @Override
    default Optional<T> incomplete(Disposition.Incomplete it) {
      return Optional.empty();
    }
  }
}
