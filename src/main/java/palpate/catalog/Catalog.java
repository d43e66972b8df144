package palpate.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Questionnaire;

/**
 * All that palpate knows. Entries are kept sorted by id, so that the order of the file never
 * matters; only the questionnaire keeps its own, which is the order of the interview.
 */
public final class Catalog {
  private final Header header;
  private final Planning planning;
  private final Questionnaire questionnaire;
  private final List<Finding> findings;
  private final List<RedFlag> redFlags;
  private final List<Contraindication> contraindications;
  private final List<Technique> techniques;
  private final List<OutcomeMeasure> measures;
  private final List<Condition> conditions;
  private final Costs costs;
  private final List<Citation> citations;
  private final List<Caution> cautions;

  public Catalog(
      Header header,
      Planning planning,
      Questionnaire questionnaire,
      List<Finding> findings,
      List<RedFlag> redFlags,
      List<Contraindication> contraindications,
      List<Technique> techniques,
      List<OutcomeMeasure> measures,
      List<Condition> conditions,
      Costs costs,
      List<Citation> citations) {
    this.header = Objects.requireNonNull(header, "header");
    this.planning = Objects.requireNonNull(planning, "planning");
    this.questionnaire = Objects.requireNonNull(questionnaire, "questionnaire");
    this.findings = sorted(findings, Finding::id);
    this.redFlags = sorted(redFlags, RedFlag::id);
    this.contraindications = sorted(contraindications, Contraindication::id);
    this.techniques = sorted(techniques, Technique::id);
    this.measures = sorted(measures, OutcomeMeasure::id);
    this.conditions = sorted(conditions, Condition::id);
    this.costs = Objects.requireNonNull(costs, "costs");
    this.citations = citations.stream().sorted().toList();
    this.cautions = cautions(this.redFlags, this.contraindications, this.conditions);
  }

  /**
   * Which catalog this is.
   *
   * @param sha256 of what the file says, whatever its layout and the order of its entries
   * @param status how far it has been reviewed, in one sentence
   */
  public record Header(
      String id,
      String version,
      String jurisdiction,
      LocalDate reviewed,
      String status,
      String sha256) {
    public Header {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(jurisdiction, "jurisdiction");
      Objects.requireNonNull(reviewed, "reviewed");
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(sha256, "sha256");
    }
  }

  public Header header() {
    return header;
  }

  public Planning planning() {
    return planning;
  }

  public Questionnaire questionnaire() {
    return questionnaire;
  }

  public List<Finding> findings() {
    return findings;
  }

  public List<RedFlag> redFlags() {
    return redFlags;
  }

  public List<Contraindication> contraindications() {
    return contraindications;
  }

  public List<Technique> techniques() {
    return techniques;
  }

  public List<OutcomeMeasure> measures() {
    return measures;
  }

  public List<Condition> conditions() {
    return conditions;
  }

  public Costs costs() {
    return costs;
  }

  public List<Citation> citations() {
    return citations;
  }

  /** The areas of the body, by id. */
  public SortedSet<String> areas() {
    var areas = new TreeSet<String>();
    questionnaire.item(planning.place()).kind().options().forEach(it -> areas.add(it.id()));
    areas.remove(planning.everywhere());
    return areas;
  }

  /** All that screening looks for, the most cautious first, then by id. */
  public List<Caution> cautions() {
    return cautions;
  }

  private static List<Caution> cautions(
      List<RedFlag> redFlags,
      List<Contraindication> contraindications,
      List<Condition> conditions) {
    var all = new ArrayList<Caution>(redFlags);
    all.addAll(contraindications);
    conditions.forEach(condition -> gate(condition).ifPresent(all::add));
    all.sort(Comparator.comparing(Caution::level).thenComparing(Caution::id));
    return List.copyOf(all);
  }

  public Optional<Condition> condition(String id) {
    return conditions.stream().filter(condition -> condition.id().equals(id)).findFirst();
  }

  /**
   * The contraindication that a condition brings along which needs clearance, or is always
   * referred. It reads only what the condition requires and excludes, so no match of the condition
   * can slip past it.
   */
  public static Optional<Contraindication> gate(Condition condition) {
    if (condition.clearance().by().isEmpty()) {
      return Optional.empty();
    }
    var parts = new ArrayList<Criterion>();
    condition.requires().forEach(finding -> parts.add(finding.criterion()));
    var unless = new ArrayList<Criterion>();
    condition.excludes().forEach(finding -> unless.add(finding.criterion()));
    condition.clearance().given().forEach(finding -> unless.add(finding.criterion()));
    if (!unless.isEmpty()) {
      parts.add(new Criteria.None(unless));
    }
    var by = condition.clearance().by();
    return Optional.of(
        new Contraindication(
            condition.id() + "-clearance",
            Contraindication.Kind.ABSOLUTE,
            "your answers point to " + condition.plain() + gateReason(condition),
            new Criteria.All(parts),
            condition.summary(),
            by,
            gateAction(condition),
            Modification.NONE,
            condition.evidence().get(0).sources()));
  }

  private static String gateReason(Condition condition) {
    return condition.mode() == Condition.Mode.REFER
        ? ", for which no massage is planned here"
        : ", which needs clearance first";
  }

  /** What comes first for a condition that is never planned; else whom to ask. */
  private static String gateAction(Condition condition) {
    return condition.mode() == Condition.Mode.REFER && !condition.besides().isEmpty()
        ? condition.besides().stream().map(Claim::says).collect(Collectors.joining(" "))
        : "Ask " + condition.clearance().by() + " to clear massage in writing before any visit.";
  }

  private static <T> List<T> sorted(List<T> entries, Function<T, String> id) {
    return entries.stream().sorted(Comparator.comparing(id)).toList();
  }
}
