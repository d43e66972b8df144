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
        Prose.of(Style.STRONG, Sentence.of(instruction.says()))
            .add(Sentence.of(instruction.action().says()))
            .add(Style.FAINT, report.marks().of(instruction.action().sources())));
    new MissingText(report).write("Questions still to answer");
    known();
    others(report.advice().others());
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
