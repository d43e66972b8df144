package palpate.render;

import palpate.plan.TreatmentPlan;
import palpate.screening.Raised;

/** What the practitioner must know, and a record to fill in. */
record PractitionerText(Report report, TreatmentPlan plan) {
  private static final String BLANK = ": ______";

  void write() {
    var page = report.page();
    var limits = plan.limits();
    page.heading("Tell your practitioner");
    report.items(plan.condition().notes());
    limits.positions().forEach(position -> page.item(FlagText.labelled("Position", position)));
    limits.notes().forEach(note -> page.item(Sentence.of(note)));
    if (!limits.avoid().isEmpty()) {
      page.item("Leave alone: " + report.names().areas(limits.avoid()) + ".");
    }
    report.items(report.advice().always().practitioner());
    record();
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
    var cautions =
        plan.modifications().stream()
            .map(Raised::caution)
            .map(caution -> caution.id().replace('-', ' '))
            .toList();
    return "answers fit %s; evidence %s; cautions: %s. "
        .formatted(
            plan.condition().name(),
            plan.condition().certainty().word(),
            cautions.isEmpty() ? "none raised" : String.join(", ", cautions));
  }

  private String planned() {
    return "%s over %s, as in \"Your plan\"; review at %s; home care as listed. "
        .formatted(
            Sentence.count(plan.sessions().size(), "visit"),
            Sentence.count(plan.weeks(), "week"),
            ReviewText.visits(plan.reviews()));
  }
}
