package palpate.render;

import java.util.List;
import palpate.advice.Missing;

/** The questions still to answer, by what the answers are needed for. */
record MissingText(Report report) {
  void write(String heading) {
    if (report.advice().missing().isEmpty()) {
      return;
    }
    report.page().heading(heading);
    for (var need : Missing.Need.values()) {
      var asked =
          report.advice().missing().stream().filter(missing -> missing.need() == need).toList();
      if (!asked.isEmpty()) {
        group(need, asked);
      }
    }
  }

  private void group(Missing.Need need, List<Missing> asked) {
    var page = report.page();
    page.paragraph(Prose.strong("Asked because " + need.says() + ":"));
    for (var missing : asked) {
      page.item(Sentence.capital(missing.ask()));
      page.in().text(Sentence.of("why: " + missing.why()));
      page.in().text(Prose.of(Style.FAINT, "In an answers file: " + missing.item().value()));
    }
  }
}
