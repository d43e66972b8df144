package palpate.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import palpate.catalog.Condition.Mode;
import palpate.catalog.Level;
import palpate.plan.TreatmentPlan;
import palpate.screening.Raised.Ground;

/** A plan, in the order in which the client needs it. */
record PlanText(Report report, TreatmentPlan plan) {
  void write() {
    whatToDo();
    why();
    if (isAdjunct()) {
      besides();
    }
    course();
    if (!isAdjunct()) {
      besides();
    }
    new ChangesText(report, plan).write();
    new ReviewText(report, plan).write();
    care();
    new PractitionerText(report, plan).write();
    new EvidenceText(report, plan).write();
  }

  private boolean isAdjunct() {
    return plan.condition().mode() == Mode.ADJUNCT;
  }

  private void whatToDo() {
    var page = report.page();
    page.heading(Style.GOOD, "What to do now");
    page.text(
        Prose.strong(
            "You can try %s of massage over %s, %s%s."
                .formatted(
                    Sentence.count(plan.sessions().size(), "visit"),
                    Sentence.count(plan.weeks(), "week"),
                    isEven() ? "" : "at most ",
                    timesAWeek(plan.perWeek()))));
    page.text(
        "How sure the evidence is that this helps: %s."
            .formatted(plan.condition().certainty().word()));
    steps().forEach(page::item);
  }

  private boolean isEven() {
    return plan.perWeek() * plan.weeks() == plan.sessions().size();
  }

  /** What else comes first, as far as it does. */
  private List<String> steps() {
    var steps = new ArrayList<String>();
    if (isAdjunct()) {
      steps.add("First do what is listed under \"Before and beside massage\".");
    }
    if (plan.condition().mode() == Mode.CLEARANCE) {
      steps.add("Only with written clearance from: " + plan.condition().clearance().by() + ".");
    }
    if (isAdvised(ground -> ground != Ground.UNANSWERED)) {
      steps.add("See a doctor in the coming weeks: the reason is listed under \"Why\".");
    }
    if (isAdvised(ground -> ground == Ground.UNANSWERED)) {
      steps.add(
          "Answer the questions that are still open under \"Why\": you may need to see a doctor.");
    }
    if (!plan.modifications().isEmpty()) {
      steps.add("Your plan was made more careful: see \"What changes your plan\".");
    }
    if (steps.isEmpty()) {
      steps.add("Show this plan to the practitioner before the first visit.");
    }
    return steps;
  }

  private boolean isAdvised(Predicate<Ground> ground) {
    return report.advice().flags().stream()
        .anyMatch(flag -> flag.level() == Level.ADVISE && ground.test(flag.ground()));
  }

  private void why() {
    report.page().heading("Why");
    var advised =
        report.advice().flags().stream()
            .filter(flag -> !plan.modifications().contains(flag))
            .toList();
    new FlagText(report).write(advised);
    new MatchText(report).write();
  }

  private void besides() {
    report.claims("Before and beside massage", plan.condition().besides());
  }

  private void course() {
    var page = report.page();
    var course = plan.course();
    page.heading("Your plan");
    page.text(
        report
            .marks()
            .marked(course.name() + ": " + Sentence.of(course.because()), course.sources()));
    page.text(report.marks().claim(plan.band().claim()));
    page.blank();
    new VisitsText(report, plan).write();
    for (var more : plan.extensions()) {
      page.paragraph(
          report
              .marks()
              .marked(
                  "Perhaps later: %s more, %s. %s"
                      .formatted(
                          Sentence.count(more.sessions(), "visit"),
                          timesAWeek(more.perWeek()),
                          Sentence.of(more.says())),
                  more.sources()));
    }
  }

  private void care() {
    report.claims("What you can do yourself", plan.condition().homeCare());
    var page = report.page();
    page.heading("What to expect");
    page.item(report.marks().claim(plan.condition().expect()));
    report.items(report.advice().always().afterEffects());
    report.claims("When to see a doctor", plan.condition().seeDoctor());
    report.claims("Stop at once", report.advice().always().stopSigns());
  }

  static String timesAWeek(int perWeek) {
    return switch (perWeek) {
      case 1 -> "once a week";
      case 2 -> "twice a week";
      default -> perWeek + " times a week";
    };
  }
}
