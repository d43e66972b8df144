package palpate.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Questionnaire;

/**
 * All that palpate knows. Entries are kept sorted by id, so that the order of the file never
 * matters; only the questionnaire keeps its own, which is the order of the interview.
 */
public record Catalog(
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
  public Catalog {
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(planning, "planning");
    Objects.requireNonNull(questionnaire, "questionnaire");
    Objects.requireNonNull(costs, "costs");
    findings = sorted(findings, Finding::id);
    redFlags = sorted(redFlags, RedFlag::id);
    contraindications = sorted(contraindications, Contraindication::id);
    techniques = sorted(techniques, Technique::id);
    measures = sorted(measures, OutcomeMeasure::id);
    conditions = sorted(conditions, Condition::id);
    citations = citations.stream().sorted().toList();
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

  /** All that screening looks for, the most cautious first, then by id. */
  public List<Caution> cautions() {
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
  private static Optional<Contraindication> gate(Condition condition) {
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
            "your answers point to " + condition.plain() + ", which needs clearance first",
            new Criteria.All(parts),
            condition.summary(),
            by,
            "Ask for clearance in writing before any massage: " + by + ".",
            Modification.NONE,
            condition.evidence().get(0).sources()));
  }

  private static <T> List<T> sorted(List<T> entries, Function<T, String> id) {
    return entries.stream().sorted(Comparator.comparing(id)).toList();
  }
}
