package palpate.render;

import java.util.ArrayList;
import java.util.List;
import palpate.catalog.Catalog;
import palpate.catalog.Claim;
import palpate.catalog.Condition;
import palpate.catalog.Course;
import palpate.catalog.Finding;
import palpate.catalog.Indication;
import palpate.questionnaire.Criterion;

/** The page of a condition: what it looks like, what is known, and how it is treated. */
record ConditionPage(Catalog catalog, Paper page, Marks marks) {
  void write(Condition condition) {
    page.title("condition", Link.condition(condition.id()), condition.name());
    page.text(Sentence.of(condition.plain()));
    page.text(Sentence.of(condition.summary()));
    codes(condition.codes());
    page.text("Mode: %s (%s).".formatted(condition.mode().word(), condition.mode().says()));
    if (!condition.clearance().by().isEmpty()) {
      page.text(FlagText.labelled("Who must clear it", condition.clearance().by()));
    }
    evidence(condition);
    matching(condition);
    claims("Before and beside massage", condition.besides());
    condition.courses().forEach(this::course);
    page.heading("Measures");
    condition
        .measures()
        .forEach(
            it ->
                page.item(
                    Prose.of(it.name())
                        .add(
                            "(" + it.id() + "): " + Sentence.of(it.mcid()),
                            Link.measure(it.id()))));
    claims("Home care", condition.homeCare());
    claims("What to expect", List.of(condition.expect()));
    claims("When to see a doctor", condition.seeDoctor());
    claims("For the practitioner", condition.notes());
  }

  private void codes(Condition.Codes codes) {
    if (!codes.icd10().isEmpty()) {
      page.text(
          "ICD-10 "
              + codes.icd10()
              + (codes.snomedCt().isEmpty() ? "" : "; SNOMED CT " + codes.snomedCt()));
    }
  }

  private void evidence(Condition condition) {
    page.heading("Evidence: " + condition.certainty().word());
    page.text(Sentence.capital(EvidenceText.inPlainWords(condition.certainty())));
    items(condition.evidence());
  }

  private void matching(Condition condition) {
    var words = new CriterionWords(catalog.questionnaire());
    page.heading("How it is matched");
    page.text(
        "It fits from %s per cent of %s."
            .formatted(
                catalog.planning().threshold(), Sentence.count(condition.attainable(), "point")));
    findings("It needs all of these:", condition.requires(), words);
    findings("It is ruled out by any of these:", condition.excludes(), words);
    page.paragraph(Prose.strong("These count:"));
    for (var weighted : condition.supports()) {
      page.item(
          Prose.of(weight(weighted.weight()) + ":")
              .add(defined(weighted.finding(), words))
              .add(marks.marked("", weighted.sources())));
    }
  }

  private void findings(String heading, List<Finding> findings, CriterionWords words) {
    if (!findings.isEmpty()) {
      page.paragraph(Prose.strong(heading));
      findings.forEach(finding -> page.item(defined(finding, words)));
    }
  }

  private static Prose defined(Finding finding, CriterionWords words) {
    return Prose.of(finding.says())
        .add(
            "(%s), which means: %s.".formatted(finding.id(), words.of(finding.criterion().when())),
            Link.finding(finding.id()));
  }

  private void course(Course course) {
    page.heading("Course: " + course.name());
    if (!course.when().equals(Criterion.ALWAYS)) {
      page.text(
          "Used when "
              + new CriterionWords(catalog.questionnaire()).of(course.when())
              + ", or when that is not known.");
    }
    page.text(Sentence.of(CatalogEntry.dose(course.dose())));
    page.text(marks.marked(Sentence.of(course.because()), course.sources()));
    page.grid(visits(course));
    page.paragraph(
        "Reviews at visits: "
            + Sentence.and(course.reviews().stream().map(String::valueOf).toList())
            + ", and at the last visit.");
    for (var more : course.extensions()) {
      page.text(
          marks.marked(
              "Perhaps later: %s more, %s. %s"
                  .formatted(
                      Sentence.count(more.sessions(), "visit"),
                      PlanText.often(more.pace()),
                      Sentence.of(more.says())),
              more.sources()));
    }
  }

  private Grid visits(Course course) {
    var rows = new ArrayList<Grid.Row>();
    var first = 1;
    for (var phase : course.phases()) {
      rows.add(
          new Grid.Row(
              "",
              List.of(
                  List.of(Prose.of(phase.name())),
                  List.of(Prose.of(visits(phase, first))),
                  phase.indications().stream().map(this::step).toList())));
      first += phase.sessions();
    }
    return new Grid("Visits: " + course.name(), List.of("Part", "Visits", "What is done"), rows);
  }

  private static String visits(Course.CoursePhase phase, int first) {
    var minutes = phase.indications().stream().mapToInt(Indication::minutes).sum();
    return phase.sessions() == 1
        ? "visit %s, %s minutes".formatted(first, minutes)
        : "visits %s to %s, %s, %s minutes each"
            .formatted(first, first + phase.sessions() - 1, PlanText.often(phase.pace()), minutes);
  }

  private Prose step(Indication step) {
    return Prose.of(Sentence.of(VisitRow.step(step, "minutes")), Link.technique(step.technique()))
        .add(marks.marked("", step.sources()));
  }

  private void claims(String heading, List<Claim> claims) {
    if (!claims.isEmpty()) {
      page.heading(heading);
      items(claims);
    }
  }

  private void items(List<Claim> claims) {
    claims.forEach(claim -> page.item(marks.claim(claim)));
  }

  static String weight(int weight) {
    return (weight > 0 ? "plus " : "minus ") + Sentence.count(Math.abs(weight), "point");
  }
}
