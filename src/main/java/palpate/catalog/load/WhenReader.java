package palpate.catalog.load;

import java.util.List;
import java.util.Optional;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.load.CriterionReader;
import palpate.source.Problem;
import palpate.source.tree.Fields;

/**
 * Reads {@code when}, and keeps it with its place for the cross-checks.
 *
 * @param read where it is kept
 */
record WhenReader(CriterionReader criteria, List<LocatedCriterion> read) {
  private static final int LARGEST = 2000;

  Optional<Criterion> read(Fields fields) {
    var criterion =
        criteria.read(fields, "when", fields.what()).filter(it -> isNotTooLarge(fields, it));
    criterion.ifPresent(
        it -> read.add(new LocatedCriterion(fields.what(), it, fields.valueSpan("when"))));
    return criterion;
  }

  /** Findings that name findings can grow beyond what can be evaluated in time. */
  private static boolean isNotTooLarge(Fields fields, Criterion criterion) {
    var size = CriterionSize.of(criterion);
    if (size > LARGEST) {
      fields
          .problems()
          .add(
              Problem.error(
                      "criterion-too-large",
                      fields.valueSpan("when"),
                      "the criterion of %s makes %s tests, and at most %s are allowed"
                          .formatted(fields.what(), size, LARGEST))
                  .withHint("count the findings that it names with all their own tests"));
    }
    return size <= LARGEST;
  }
}
