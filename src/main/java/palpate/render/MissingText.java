package palpate.render;

import java.util.List;
import java.util.stream.Collectors;
import palpate.advice.Missing;
import palpate.questionnaire.AnswerOption;

/** The questions still to answer, by what the answers are needed for, and how to go on. */
record MissingText(Report report) {
  /** All of them: nothing can be said before they are answered. */
  void write(String heading) {
    var missing = report.advice().missing();
    if (!missing.isEmpty()) {
      write(heading, missing);
    }
  }

  /**
   * Beside a referral only what could make it more urgent; the rest can wait until it is settled.
   */
  void writeUrgent(String heading) {
    var missing = report.advice().missing();
    var urgent = missing.stream().filter(it -> it.need() == Missing.Need.URGENCY).toList();
    if (!urgent.isEmpty()) {
      write(heading, urgent);
    }
    var others = missing.size() - urgent.size();
    if (others > 0) {
      report
          .page()
          .paragraph(
              "%s not answered%s. That changes nothing now. Once this is settled, %s to be."
                  .formatted(
                      others == 1 ? "One question is" : others + " questions are",
                      urgent.isEmpty() ? "" : " as well",
                      others == 1 ? "it has" : "they have"));
    }
  }

  private void write(String heading, List<Missing> missing) {
    report.page().heading("%s (%s)".formatted(heading, missing.size()));
    for (var need : Missing.Need.values()) {
      var asked = missing.stream().filter(it -> it.need() == need).toList();
      if (!asked.isEmpty()) {
        group(need, asked);
      }
    }
    report
        .page()
        .paragraph(
            "To go on: write the answers into your answers file, and run \"palpate plan\" again. "
                + "\"palpate template\" lists every question with the words that it takes.");
  }

  private void group(Missing.Need need, List<Missing> asked) {
    var page = report.page();
    page.paragraph(Prose.strong("Asked because " + need.says() + ":"));
    for (var missing : asked) {
      page.item(Sentence.capital(missing.ask()));
      options(missing);
      page.in().text(Sentence.of("why: " + missing.why()));
      page.in().text(Prose.of(Style.FAINT, "In an answers file: " + missing.item().value()));
    }
  }

  /** What can be answered, where the question does not say so itself. */
  private void options(Missing missing) {
    var kind = report.advice().catalog().questionnaire().item(missing.item()).kind();
    var help = kind.accept(new KindWords());
    if (!help.options().isEmpty()) {
      var labels =
          help.options().stream().map(AnswerOption::label).collect(Collectors.joining("; "));
      report.page().in().in().text(help.lead() + " " + Sentence.end(labels));
    }
  }
}
