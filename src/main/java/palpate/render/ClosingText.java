package palpate.render;

import palpate.catalog.Citation;

/** What stands at the end of every report but an emergency. */
record ClosingText(Report report, String engine) {
  private static final int SHORT_SHA = 12;

  Page write() {
    report.claims("Limits", report.advice().always().limits());
    answers();
    sources();
    versions();
    return report.page();
  }

  private void answers() {
    var page = report.page();
    page.heading("Your answers");
    if (report.advice().replies().isEmpty()) {
      page.text("None.");
    }
    for (var reply : report.advice().replies()) {
      page.item(Prose.of(asked(reply.ask())).add(Style.STRONG, reply.answer()));
    }
    report.advice().warnings().forEach(words -> page.item("Note: " + Sentence.of(words)));
  }

  private static String asked(String ask) {
    var words = Names.asked(ask);
    return words.endsWith("?") || words.endsWith(".") ? words : words + ":";
  }

  private void sources() {
    var page = report.page();
    if (report.marks().cited().isEmpty()) {
      return;
    }
    page.heading("Sources");
    for (var source : report.marks().cited()) {
      page.item(Prose.of("[" + Marks.word(source) + "]").add(words(source)));
    }
  }

  private static String words(Citation source) {
    var cites = Sentence.of(source.cites());
    return source.read().isEmpty() ? cites : cites + " Read: " + Sentence.end(source.read());
  }

  private void versions() {
    var header = report.advice().catalog().header();
    var sha = header.sha256();
    report
        .page()
        .paragraph(
            Prose.of(
                Style.FAINT,
                "palpate %s, catalog %s %s, reviewed %s, sha256 %s. %s"
                    .formatted(
                        engine,
                        header.id(),
                        header.version(),
                        header.reviewed(),
                        sha.substring(0, Math.min(SHORT_SHA, sha.length())),
                        Sentence.of(header.status()))));
  }
}
