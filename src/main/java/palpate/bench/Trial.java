package palpate.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import palpate.advice.Advice;
import palpate.advice.Advisor;
import palpate.catalog.Catalog;
import palpate.findings.Findings;
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
    comparePoints(catalog, example, differences);
    return new Trial(example, advice, differences);
  }

  private static void comparePoints(
      Catalog catalog, Example example, List<Difference> differences) {
    if (!example.expectation().expects(Points.KEY)) {
      return;
    }
    var findings = Findings.of(catalog, example.sheet());
    for (var wanted : example.expectation().words(Points.KEY)) {
      var id = Points.condition(wanted);
      var got =
          catalog
              .condition(id)
              .map(it -> Points.of(it, findings))
              .orElse("unknown condition " + id);
      if (!got.equals(wanted)) {
        differences.add(new Difference(Points.KEY, wanted, got));
      }
    }
  }

  public boolean passes() {
    return differences.isEmpty();
  }
}
