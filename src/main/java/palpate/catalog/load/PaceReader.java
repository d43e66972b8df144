package palpate.catalog.load;

import java.util.Optional;
import palpate.catalog.Pace;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.tree.Fields;

/** Reads how often visits are: {@code per-week} or {@code every-weeks}, never both. */
final class PaceReader {
  private static final String PER_WEEK = "per-week";
  private static final String EVERY_WEEKS = "every-weeks";
  private static final int SLOWER_THAN_WEEKLY = 2;

  private PaceReader() {}

  /** The pace of a course or an extension, which must have one. */
  static Optional<Pace> read(Fields fields) {
    if (isSaid(fields)) {
      return said(fields);
    }
    report(
        fields,
        "missing-key",
        fields.head(),
        "has neither 'per-week' nor 'every-weeks'",
        "add 'per-week:' or 'every-weeks:' with a value");
    return Optional.empty();
  }

  /** Whether there is a pace to read. */
  static boolean isSaid(Fields fields) {
    var perWeek = fields.has(PER_WEEK);
    return fields.has(EVERY_WEEKS) || perWeek;
  }

  private static Optional<Pace> said(Fields fields) {
    var perWeek = fields.optionalInteger(PER_WEEK, 1, Pace.MAX_PER_WEEK);
    var everyWeeks = fields.optionalInteger(EVERY_WEEKS, SLOWER_THAN_WEEKLY, Pace.MAX_EVERY_WEEKS);
    if (fields.has(PER_WEEK) && fields.has(EVERY_WEEKS)) {
      report(
          fields,
          "two-paces",
          fields.keySpan(EVERY_WEEKS),
          "has both 'per-week' and 'every-weeks'",
          "remove one of them");
      return Optional.empty();
    }
    return everyWeeks.map(Pace::everyWeeks).or(() -> perWeek.map(Pace::perWeek));
  }

  private static void report(
      Fields fields, String code, SourceSpan span, String fault, String hint) {
    fields.problems().add(Problem.error(code, span, fields.what() + " " + fault).withHint(hint));
  }
}
