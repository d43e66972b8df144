package palpate.catalog.load;

import palpate.questionnaire.Criterion;

/** How many tests a criterion makes, with those of the findings that it names. */
final class CriterionSize {
  private CriterionSize() {}

  static int of(Criterion criterion) {
    return 1 + criterion.parts().stream().mapToInt(CriterionSize::of).sum();
  }
}
