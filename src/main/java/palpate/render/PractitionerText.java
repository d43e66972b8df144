package palpate.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palpate.catalog.Citation;
import palpate.catalog.Claim;
import palpate.plan.TreatmentPlan;

/** What the practitioner must know, and a record to fill in. */
record PractitionerText(Report report, TreatmentPlan plan) {
  private static final String BLANK = ": ______";

  void write() {
    var page = report.page();
    var limits = plan.limits();
    page.heading("Tell your practitioner");
    var lines = new LinkedHashMap<String, List<Citation>>();
    plan.condition().notes().forEach(note -> add(note, lines));
    limits
        .positions()
        .forEach(it -> lines.putIfAbsent(FlagText.labelled("Position", it), List.of()));
    limits.notes().forEach(note -> lines.putIfAbsent(Sentence.of(note), List.of()));
    if (!limits.avoid().isEmpty()) {
      lines.putIfAbsent("Leave alone: " + report.names().areas(limits.avoid()) + ".", List.of());
    }
    report.advice().always().practitioner().forEach(note -> add(note, lines));
    lines.forEach((words, sources) -> page.item(report.marks().marked(words, sources)));
    record();
  }

  private static void add(Claim claim, Map<String, List<Citation>> lines) {
    lines.putIfAbsent(Sentence.of(claim.says()), claim.sources());
  }

  /** Said, observed, assessed, planned; what only the practitioner can see is left blank. */
  private void record() {
    var page = report.page();
    page.paragraph(Prose.strong("For the practitioner's record:"));
    page.item(
        "S (said): see \"Your answers\". "
            + blanks(
                "medicines",
                "allergies and devices",
                "goals",
                "consent to touch and draping",
                "chaperone offered"));
    page.item(
        "O (observed). "
            + blanks(
                "pain drawing",
                "pain 0 to 10",
                "movement",
                "girth",
                "strength",
                "skin",
                "walking"));
    page.item("A (assessed): " + assessed() + blanks("clearance letters seen"));
    page.item("P (planned): " + planned() + blanks("referral"));
    page.item("After each visit. " + blanks("response", "unwanted effects", "changes"));
  }

  /** Room to write, or, where it is read aloud, only what is to be written. */
  private String blanks(String... fields) {
    return report.page().theme().tables()
        ? Sentence.capital(String.join(BLANK + " ", fields)) + BLANK
        : "To fill in: " + String.join(", ", fields) + ".";
  }

  private String assessed() {
    var cautions = report.advice().flags().stream().map(FlagText::phrase).distinct().toList();
    return "answers fit %s; evidence %s; cautions: %s. "
        .formatted(
            plan.condition().name(),
            plan.condition().certainty().word(),
            cautions.isEmpty() ? "none raised" : String.join("; ", cautions));
  }

  private String planned() {
    return "%s over %s, as in \"Your plan\"; review at %s; home care as listed. "
        .formatted(
            Sentence.count(plan.sessions().size(), "visit"),
            Sentence.count(plan.weeks(), "week"),
            ReviewText.visits(plan.reviews()));
  }
}
