package palpate.render;

import palpate.advice.Disposition;
import palpate.catalog.Level;
import palpate.screening.Raised;

/** An emergency: what to do and why, and nothing that could hold someone up. */
record EmergencyText(Report report) {
  Page write(Disposition.Refer refer) {
    var page = report.page();
    var instruction = refer.instruction();
    page.heading(Style.DANGER, "What to do now");
    page.text(Prose.of(Style.DANGER, Sentence.of(instruction.action().says())));
    page.text(Sentence.of(instruction.says()));
    page.heading("Why");
    var flags =
        report.advice().flags().stream().filter(flag -> flag.level() == Level.EMERGENCY).toList();
    flags.forEach(this::flag);
    if (flags.stream().anyMatch(flag -> flag.ground() == Raised.Ground.NOT_SURE)) {
      page.paragraph("To be safe, \"not sure\" counts as yes here.");
    }
    page.paragraph("This is not a diagnosis. Only a health professional can find the cause.");
    return page;
  }

  private void flag(Raised flag) {
    var page = report.page();
    page.item(Prose.strong(Sentence.of(flag.caution().says())));
    if (!flag.replies().isEmpty()) {
      page.in().text("You said: " + Names.replies(flag.replies()));
    }
    page.in().text("What to do: " + Sentence.of(flag.caution().action()));
  }
}
