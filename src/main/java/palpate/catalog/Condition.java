package palpate.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import palpate.questionnaire.Criterion;

/**
 * A catalogued presentation: what it looks like, what is known, and how it is treated.
 *
 * @param evidence what studies say; the first is the one honest sentence
 * @param clearance present for modes that need it, else {@link Clearance#NONE}
 * @param besides what comes before or beside massage
 * @param courses the more cautious first; the last one applies always
 */
public record Condition(
    String id,
    String name,
    String plain,
    String summary,
    Codes codes,
    Certainty certainty,
    List<Claim> evidence,
    Mode mode,
    Clearance clearance,
    List<Finding> requires,
    List<Finding> excludes,
    List<WeightedFinding> supports,
    List<Claim> besides,
    List<Course> courses,
    List<Claim> notes,
    List<OutcomeMeasure> measures,
    List<Claim> homeCare,
    Claim expect,
    List<Claim> seeDoctor) {
  public Condition {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(plain, "plain");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(codes, "codes");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(clearance, "clearance");
    Objects.requireNonNull(expect, "expect");
    evidence = List.copyOf(evidence);
    requires = List.copyOf(requires);
    excludes = List.copyOf(excludes);
    supports = List.copyOf(supports);
    besides = List.copyOf(besides);
    courses = List.copyOf(courses);
    notes = List.copyOf(notes);
    measures = List.copyOf(measures);
    homeCare = List.copyOf(homeCare);
    seeDoctor = List.copyOf(seeDoctor);
  }

  /** The most points that answers can add. */
  public int attainable() {
    return supports.stream().mapToInt(WeightedFinding::weight).filter(w -> w > 0).sum();
  }

  /** All that a match reads: what is required, what is excluded, and what counts. */
  public List<Criterion> weighed() {
    var criteria = new ArrayList<Criterion>();
    requires.forEach(finding -> criteria.add(finding.criterion()));
    excludes.forEach(finding -> criteria.add(finding.criterion()));
    supports.forEach(weighted -> criteria.add(weighted.finding().criterion()));
    return List.copyOf(criteria);
  }

  /** What a match may lead to. */
  public enum Mode {
    PLAN("plan", "a plan may be made"),
    ADJUNCT("adjunct", "massage only beside what is named first"),
    CLEARANCE("clearance", "a plan only after written clearance"),
    REFER("refer", "no plan; refer");

    private final String word;
    private final String says;

    Mode(String word, String says) {
      this.word = word;
      this.says = says;
    }

    public String word() {
      return word;
    }

    public String says() {
      return says;
    }
  }

  /** Codes of the presentation in public classifications; an empty one is not known. */
  public record Codes(String icd10, String snomedCt) {
    public Codes {
      Objects.requireNonNull(icd10, "icd10");
      Objects.requireNonNull(snomedCt, "snomedCt");
    }
  }

  /**
   * Who must clear massage, and the finding that says it was.
   *
   * @param given none or one; where it is missing, nothing the client says is enough
   */
  public record Clearance(List<Finding> given, String by) {
    public static final Clearance NONE = new Clearance(List.of(), "");

    public Clearance {
      given = List.copyOf(given);
      Objects.requireNonNull(by, "by");
    }
  }

  /** Points that a finding adds to a condition, or takes away. */
  public record WeightedFinding(Finding finding, int weight, List<Citation> sources) {
    public WeightedFinding {
      Objects.requireNonNull(finding, "finding");
      sources = List.copyOf(sources);
      if (weight == 0) {
        throw new IllegalArgumentException("a weight of 0 says nothing");
      }
    }
  }
}
