package palpate.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import palpate.catalog.Catalog;
import palpate.catalog.Citation;
import palpate.catalog.Condition;
import palpate.catalog.Finding;
import palpate.findings.Findings;
import palpate.findings.Reason;
import palpate.questionnaire.Presence;

/** Conditions of a catalog beside one client's answers, the best fit first. */
public record Matching(List<Match> ranked, int threshold, int near) {
  public Matching {
    ranked = List.copyOf(ranked);
  }

  /** Every condition, with its reasons. */
  public static Matching of(Catalog catalog, Findings findings) {
    return of(catalog, catalog.conditions(), findings);
  }

  /** Only the conditions that fit or may; the reasons of the others take most of the time. */
  public static Matching ofPossible(Catalog catalog, Findings findings) {
    var threshold = catalog.planning().threshold();
    var possible =
        catalog.conditions().stream().filter(it -> mayFit(it, threshold, findings)).toList();
    return of(catalog, possible, findings);
  }

  private static Matching of(Catalog catalog, List<Condition> conditions, Findings findings) {
    var ranked =
        conditions.stream()
            .map(condition -> match(condition, findings))
            .sorted(Comparator.comparing(Matching::standing))
            .toList();
    var planning = catalog.planning();
    return new Matching(ranked, planning.threshold(), planning.near());
  }

  /** The conditions that fit, the best first. */
  public List<Match> fits() {
    return ranked.stream().filter(match -> match.fits(threshold)).toList();
  }

  /** The conditions that do not fit for sure, but might once open items are answered. */
  public List<Match> mayFit() {
    return ranked.stream()
        .filter(match -> !match.fits(threshold) && match.mayFit(threshold))
        .toList();
  }

  /**
   * The conditions worth explaining: those about the client's complaint that nothing keeps out,
   * whatever their points, and those that a single finding keeps out although the points are near.
   */
  public List<Match> nearby() {
    return ranked.stream().filter(this::isNear).toList();
  }

  private boolean isNear(Match match) {
    var barriers = match.barriers().size();
    return match.mayFit(threshold)
        || (match.isAbout() && (barriers == 0 || (barriers == 1 && match.support().fit() >= near)));
  }

  /** Whether a condition fits, or may once open answers are known. */
  private static boolean mayFit(Condition condition, int threshold, Findings findings) {
    return findings.eligible(condition).highest() == Presence.PRESENT
        && Support.of(condition, findings).highestFit() >= threshold;
  }

  private static Standing standing(Match match) {
    var support = match.support();
    return Standing.of(match.condition(), support.lowest(), support.attainable());
  }

  private static Match match(Condition condition, Findings findings) {
    var gates = new ArrayList<Reason>();
    condition.requires().forEach(it -> gates.add(reason(it, 0, List.of(), findings)));
    condition.excludes().forEach(it -> gates.add(reason(it, 0, List.of(), findings)));
    var reasons =
        condition.supports().stream()
            .map(it -> reason(it.finding(), it.weight(), it.sources(), findings))
            .sorted(Comparator.comparing(Reason::weight).reversed().thenComparing(Reason::finding))
            .toList();
    return new Match(
        condition,
        Support.of(condition, findings),
        findings.eligible(condition),
        gates,
        reasons,
        findings.open(condition.weighed()));
  }

  private static Reason reason(
      Finding finding, int weight, List<Citation> sources, Findings findings) {
    var range = findings.range(finding);
    var presence = range.presence();
    var criterion = finding.criterion();
    var replies =
        presence == Presence.ABSENT ? findings.against(criterion) : findings.because(criterion);
    return new Reason(
        finding.id(),
        finding.says(),
        weight,
        Support.lowest(weight, range),
        presence,
        replies,
        sources);
  }
}
