package palpate.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import palpate.advice.Advice;
import palpate.matching.Match;

/** What came of the answers, in the words of an example. */
final class Outcome {
  private Outcome() {}

  static List<String> disposition(Advice advice) {
    return List.of(advice.urgency().isPresent() ? "refer" : advice.outcome());
  }

  /** None unless it is a referral. */
  static List<String> urgency(Advice advice) {
    return advice.urgency().map(urgency -> List.of(urgency.word())).orElse(List.of());
  }

  /** The condition that is planned. */
  static List<String> condition(Advice advice) {
    return advice.plan().map(plan -> List.of(plan.condition().id())).orElse(List.of());
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
    return advice.plan().stream()
        .flatMap(plan -> plan.modifications().stream())
        .map(raised -> raised.caution().id())
        .sorted()
        .toList();
  }

  static List<String> missing(Advice advice) {
    return advice.missing().stream().map(it -> it.item().value()).toList();
  }
}
