package palpate.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import palpate.catalog.Certainty;
import palpate.catalog.Citation;
import palpate.catalog.Condition.Mode;
import palpate.catalog.Dose;
import palpate.catalog.Level;
import palpate.catalog.Modification;
import palpate.catalog.Pace;
import palpate.catalog.Planning.Band;
import palpate.catalog.Pressure;
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
    if (isUnproven()) {
      first();
      page.paragraph(Prose.strong(comfort()));
    } else {
      page.text(Prose.strong(lead()));
      page.text(
          "How sure the evidence is that this helps: %s."
              .formatted(plan.condition().certainty().word()));
    }
    advised().forEach(page::item);
    if (!isUsual(plan.band())) {
      page.item(report.marks().claim(plan.band().claim()));
    }
    if (!isUnproven()) {
      first();
    }
    steps().forEach(page::item);
  }

  private boolean isUnproven() {
    return plan.condition().certainty() == Certainty.NONE;
  }

  private String lead() {
    return "You can try %s of massage over %s, %s%s."
        .formatted(
            Sentence.count(plan.sessions().size(), "visit"),
            Sentence.count(plan.weeks(), "week"),
            plan.isEven() ? "" : "at most ",
            often(plan.pace()));
  }

  private String comfort() {
    return "No good trial shows that massage helps this. "
        + "If you still want it for comfort: at most %s%s."
            .formatted(
                Sentence.count(plan.sessions().size(), "visit"),
                plan.condition().besides().isEmpty() ? "" : ", beside what comes first");
  }

  /** Whether the strength of the complaint asks for nothing of its own. */
  private static boolean isUsual(Band band) {
    return band.sessionsAtMost() >= Dose.MAX_SESSIONS
        && band.perWeekAtMost() >= Pace.MAX_PER_WEEK
        && band.firstMinutesAtMost() >= Modification.ANY_MINUTES
        && band.firstPressure() == Pressure.FIRM;
  }

  /** What the answers ask for whatever becomes of the plan, each once. */
  private List<Prose> advised() {
    var actions = new LinkedHashMap<String, List<Citation>>();
    for (var flag : report.advice().flags()) {
      if (flag.level() == Level.ADVISE && flag.ground() != Ground.UNANSWERED) {
        actions.putIfAbsent(Sentence.of(flag.caution().action()), flag.caution().sources());
      }
    }
    return actions.entrySet().stream()
        .map(action -> report.marks().marked(action.getKey(), action.getValue()))
        .toList();
  }

  private void first() {
    var page = report.page();
    if (isAdjunct() || (isUnproven() && !plan.condition().besides().isEmpty())) {
      page.item("First do what is listed under \"Before and beside massage\".");
    }
  }

  /** What else comes first, as far as it does. */
  private List<String> steps() {
    var steps = new ArrayList<String>();
    if (plan.condition().mode() == Mode.CLEARANCE) {
      steps.add("Only with written clearance from: " + plan.condition().clearance().by() + ".");
    }
    if (isAdviceOpen()) {
      steps.add(
          "Answer the questions that are still open under \"Why\": you may need to see a doctor.");
    }
    if (!plan.modifications().isEmpty()) {
      steps.add("Your plan was made more careful: see \"What changes your plan\".");
    }
    if (steps.isEmpty() && advised().isEmpty() && !isAdjunct()) {
      steps.add("Show this plan to the practitioner before the first visit.");
    }
    return steps;
  }

  private boolean isAdviceOpen() {
    return report.advice().flags().stream()
        .anyMatch(flag -> flag.level() == Level.ADVISE && flag.ground() == Ground.UNANSWERED);
  }

  private void why() {
    report.page().heading("Why");
    var advised =
        report.advice().flags().stream()
            .filter(flag -> flag.level() == Level.ADVISE || !plan.modifications().contains(flag))
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
    if (isUsual(plan.band())) {
      page.text(report.marks().claim(plan.band().claim()));
    }
    new LimitsText(report, plan.limits()).write();
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
                          often(more.pace()),
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

  static String often(Pace pace) {
    if (pace.everyWeeks() > 1) {
      return "once every " + pace.everyWeeks() + " weeks";
    }
    return switch (pace.perWeek()) {
      case 1 -> "once a week";
      case 2 -> "twice a week";
      default -> pace.perWeek() + " times a week";
    };
  }
}
