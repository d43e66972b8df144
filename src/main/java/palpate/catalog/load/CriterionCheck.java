package palpate.catalog.load;

import palpate.questionnaire.Criteria;
import palpate.questionnaire.Questionnaire;
import palpate.source.Problem;
import palpate.source.Problems;

/** Reports criteria that no answers, or all answers, meet: they decide nothing. */
record CriterionCheck(Questionnaire questionnaire, Problems problems) {
  private static final int MOST_TRIES = 200_000;

  /** A mere name of a finding is checked where the finding is declared. */
  void check(LocatedCriterion it) {
    if (it.criterion() instanceof Criteria.Named) {
      return;
    }
    var possible = Possibilities.of(questionnaire, it.criterion(), MOST_TRIES);
    if (possible.neverHolds()) {
      problems.add(
          Problem.error(
                  "never-holds",
                  it.span(),
                  "the criterion of %s can never hold, whatever is answered".formatted(it.owner()))
              .withHint(
                  "its parts contradict each other, or an item is not asked when it matters"));
    }
    if (possible.neverFails()) {
      problems.add(
          Problem.error(
                  "never-fails",
                  it.span(),
                  "the criterion of %s always holds, whatever is answered".formatted(it.owner()))
              .withHint("its parts cover every answer: leave out what is always so"));
    }
  }
}
