package palpate.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import palpate.advice.Advice;
import palpate.advice.Advisor;
import palpate.catalog.Catalog;
import palpate.plan.Timetable;

/**
 * One example put to a catalog.
 *
 * @param differences in what the advice is not as expected; none when the example passes
 */
public record Trial(Example example, Advice advice, List<Difference> differences) {
  public Trial {
    Objects.requireNonNull(example, "example");
    Objects.requireNonNull(advice, "advice");
    differences = List.copyOf(differences);
  }

  /** Asks for the advice, without dates, and compares it. */
  public static Trial of(Catalog catalog, Example example) {
    var advice = Advisor.advise(catalog, example.sheet(), Timetable.UNDATED);
    var differences = new ArrayList<Difference>();
    for (var point : Point.values()) {
      if (example.expectation().expects(point.key())) {
        point.compare(example.expectation().words(point.key()), advice, differences);
      }
    }
    return new Trial(example, advice, differences);
  }

  public boolean passes() {
    return differences.isEmpty();
  }
}
