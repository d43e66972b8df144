package palpate.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import palpate.catalog.Catalog;
import palpate.catalog.Condition;
import palpate.catalog.Course;
import palpate.catalog.Pace;
import palpate.catalog.Planning.Band;
import palpate.catalog.Planning.Severity;
import palpate.findings.Findings;
import palpate.screening.Raised;
import palpate.screening.Screening;

/**
 * All of one client that a plan depends on.
 *
 * @param band how strong the complaint is
 * @param visitsPerWeek as many as the client can manage
 * @param modifying the cautions that change the plan
 * @param complaintAreas where the complaint may be
 */
public record PlanBasis(
    Condition condition,
    Course course,
    Band band,
    int visitsPerWeek,
    List<Raised> modifying,
    SortedSet<String> complaintAreas) {
  /** What a client can manage who did not say. */
  public static final int ANY_VISITS_PER_WEEK = Pace.MAX_PER_WEEK;

  public PlanBasis {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(course, "course");
    Objects.requireNonNull(band, "band");
    modifying = List.copyOf(modifying);
    complaintAreas = Collections.unmodifiableSortedSet(new TreeSet<>(complaintAreas));
  }

  /** What the answers say, for a condition that fits them. */
  public static PlanBasis of(
      Catalog catalog, Condition condition, Findings findings, Screening screening) {
    var planning = catalog.planning();
    return new PlanBasis(
        condition,
        CourseChoice.of(condition, findings).course(),
        band(planning.severity(), findings),
        findings
            .amount(planning.visitsPerWeek())
            .map(BigDecimal::intValue)
            .orElse(ANY_VISITS_PER_WEEK),
        screening.modifying(),
        complaintAreas(catalog, findings.possible(planning.place())));
  }

  /** The band of the strength given; the strongest when it is not known. */
  private static Band band(Severity severity, Findings findings) {
    return findings
        .amount(severity.item())
        .map(strength -> severity.band(strength.intValue()))
        .orElse(severity.strongest());
  }

  /** The areas that were named; a client who named no single place may mean any. */
  public static SortedSet<String> complaintAreas(Catalog catalog, SortedSet<String> named) {
    var areas = new TreeSet<>(named);
    if (areas.contains(catalog.planning().everywhere())) {
      areas.addAll(catalog.areas());
    }
    return areas;
  }
}
