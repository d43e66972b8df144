package palpate.render;

import palpate.advice.Disposition;
import palpate.advice.Urgency;
import palpate.screening.Raised;

/** A referral that leaves time to read: what to do, why, and what else was found. */
record ReferralText(Report report, Disposition.Refer refer) {
  void write() {
    whatToDo();
    why();
    also();
    new MatchText(report).write();
    new MissingText(report).writeUrgent("Also still unanswered");
  }

  private void whatToDo() {
    var page = report.page();
    var style = refer.urgency() == Urgency.URGENT ? Style.DANGER : Style.WARNING;
    var instruction = refer.instruction();
    page.heading(style, "What to do now");
    page.text(
        Prose.of(Style.STRONG, Sentence.of(instruction.says()))
            .add(Sentence.of(instruction.action().says()))
            .add(Style.FAINT, report.marks().of(instruction.action().sources())));
    if (refer.urgency() != Urgency.ROUTINE) {
      page.paragraph("No plan is given until this has been settled.");
    }
  }

  private void why() {
    report.page().heading("Why");
    var flags = report.advice().flags().stream().filter(this::isReason).toList();
    if (flags.isEmpty()) {
      refer.because().forEach(because -> report.page().item(Sentence.of(because)));
    } else {
      if (refer.urgency() == Urgency.ROUTINE) {
        report.page().text("Because of this, nothing is left of a plan that may be done:");
      }
      new FlagText(report).write(flags);
    }
  }

  private void also() {
    var others =
        report.advice().flags().stream()
            .filter(flag -> !isReason(flag) && flag.ground() != Raised.Ground.UNANSWERED)
            .toList();
    if (!others.isEmpty()) {
      report.page().heading("What else your answers say");
      new FlagText(report).write(others);
    }
  }

  private boolean isReason(Raised flag) {
    return refer.because().contains(flag.caution().says());
  }
}
