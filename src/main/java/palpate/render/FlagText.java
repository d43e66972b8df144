package palpate.render;

import java.util.List;
import palpate.catalog.Caution;
import palpate.catalog.Level;
import palpate.screening.Raised;

/** What screening raised: what it is, what was said, why it matters and what to do. */
record FlagText(Report report) {
  void write(List<Raised> flags) {
    flags.forEach(this::write);
  }

  private void write(Raised flag) {
    var page = report.page();
    var caution = flag.caution();
    page.blank();
    page.item(Prose.strong(title(flag)));
    ground(page.in(), flag);
    page.in().text(why(caution));
    page.in()
        .text(report.marks().marked(labelled("What to do", caution.action()), caution.sources()));
    clearedBy(page.in(), caution);
  }

  static String title(Raised flag) {
    return Sentence.of(phrase(flag));
  }

  /** Never claims what was not said. */
  static String phrase(Raised flag) {
    var says = flag.caution().says();
    return switch (flag.ground()) {
      case PRESENT -> says;
      case NOT_SURE -> "perhaps: " + says;
      case UNANSWERED -> "not answered: " + says;
    };
  }

  void ground(Page page, Raised flag) {
    switch (flag.ground()) {
      case PRESENT -> said(page, "You said: ", flag);
      case NOT_SURE -> said(page, "You were not sure, which counts as yes here: ", flag);
      case UNANSWERED ->
          page.text(
              "Still open, so it counts as yes here: "
                  + Sentence.and(report.names().questions(flag.open())));
    }
  }

  private void said(Page page, String before, Raised flag) {
    if (!flag.replies().isEmpty()) {
      page.text(before + report.names().replies(flag.replies()));
    }
  }

  static String why(Caution caution) {
    var level = caution.level();
    var sign = level == Level.EMERGENCY || level == Level.URGENT || level == Level.ADVISE;
    return sign
        ? Sentence.of("why it matters: it may mean " + caution.because())
        : labelled("Why it matters", caution.because());
  }

  static String labelled(String label, String words) {
    return label + ": " + Sentence.end(words);
  }

  private static void clearedBy(Page page, Caution caution) {
    if (!caution.clearedBy().isEmpty() && !caution.action().contains(caution.clearedBy())) {
      page.text(clearance(caution.clearedBy()));
    }
  }

  /** Some only have to wait. */
  static String clearance(String by) {
    return labelled(by.startsWith("waiting") ? "What it takes" : "Who must clear it", by);
  }
}
