package palpate.render;

import java.util.List;
import palpate.advice.Disposition;
import palpate.matching.Match;
import palpate.screening.Raised;

/** A sheet that cannot be judged yet: what is missing, and what is known already. */
record IncompleteText(Report report) {
  void write(Disposition.Incomplete incomplete) {
    var page = report.page();
    var instruction = incomplete.instruction();
    page.heading(Style.WARNING, "What to do now");
    page.text(
        Prose.of(Style.STRONG, needed(instruction.says()))
            .add(Sentence.of(instruction.action().says()))
            .add(Style.FAINT, report.marks().of(instruction.action().sources())));
    new MissingText(report).write("Questions still to answer");
    known();
    others(report.advice().others());
  }

  /** How many answers; in the words of the catalog where none is named. */
  private String needed(String says) {
    var missing = report.advice().missing().size();
    return missing == 0
        ? Sentence.of(says)
        : Sentence.count(missing, "answer") + (missing == 1 ? " is" : " are") + " still needed.";
  }

  private void known() {
    var flags =
        report.advice().flags().stream()
            .filter(flag -> flag.ground() != Raised.Ground.UNANSWERED)
            .toList();
    if (!flags.isEmpty()) {
      report.page().heading("What is known already");
      new FlagText(report).write(flags);
    }
  }

  private void others(List<Match> others) {
    if (!others.isEmpty()) {
      report.page().heading("What could fit");
      report.page().text("With these answers, yours could turn out to fit:");
      others.forEach(match -> report.page().item(MatchText.name(match)));
    }
  }
}
