package palpate.bench;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import palpate.advice.Advice;
import palpate.advice.Advisor;
import palpate.catalog.Catalog;
import palpate.catalog.Condition;
import palpate.findings.Findings;
import palpate.matching.Match;
import palpate.plan.Timetable;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;
import palpate.screening.Raised;

/**
 * All that an example shows.
 *
 * @param flags ids of all cautions that the advice tells
 * @param raised ids of those that the answers raise for sure
 */
record Case(Findings findings, Advice advice, Set<String> flags, Set<String> raised) {

  static Case of(Catalog catalog, AnswerSheet sheet) {
    var advice = Advisor.advise(catalog, sheet, Timetable.UNDATED);
    return new Case(
        Findings.of(catalog, sheet),
        advice,
        advice.flags().stream().map(it -> it.caution().id()).collect(Collectors.toSet()),
        advice.flags().stream()
            .filter(it -> it.ground() == Raised.Ground.PRESENT)
            .map(it -> it.caution().id())
            .collect(Collectors.toSet()));
  }

  boolean isChosen(ItemId item, String option) {
    return answer(item).filter(it -> it.options().contains(option)).isPresent();
  }

  /** Answered, and without any doubt about this option. */
  boolean isLeftOut(ItemId item, String option) {
    return answer(item)
        .filter(it -> !it.options().contains(option) && !it.unsure().contains(option))
        .isPresent();
  }

  private Optional<Answer.Chosen> answer(ItemId item) {
    return findings
        .replies()
        .answer(item)
        .filter(Answer.Chosen.class::isInstance)
        .map(Answer.Chosen.class::cast);
  }

  /** Whether no condition fits better; one that is always referred stops before it is compared. */
  boolean isBest(Condition condition) {
    var best = advice.matches().stream().findFirst().map(Match::condition);
    return best.filter(it -> it.id().equals(condition.id())).isPresent()
        || (condition.mode() == Condition.Mode.REFER && raised.contains(gate(condition)));
  }

  /** The id of the contraindication that a condition brings along which needs clearance. */
  static String gate(Condition condition) {
    return condition.id() + "-clearance";
  }

  boolean isPlanned(Condition condition) {
    return advice.plan().filter(it -> it.condition().id().equals(condition.id())).isPresent();
  }

  boolean isApplied(String caution) {
    return advice.plan().stream()
        .flatMap(it -> it.modifications().stream())
        .anyMatch(it -> it.caution().id().equals(caution));
  }

  boolean isUsed(String technique) {
    return advice.plan().stream()
        .flatMap(it -> it.sessions().stream())
        .flatMap(it -> it.work().stream())
        .anyMatch(it -> it.technique().id().equals(technique));
  }
}
