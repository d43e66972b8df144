package palpate.render;

import palpate.catalog.Citation;

/** What stands at the end of a report; of an emergency only the last line. */
record ClosingText(Report report, String engine) {
  private static final int SHORT_SHA = 12;

  void write() {
    report.claims("Limits", report.advice().always().limits());
    answers();
    sources();
    state();
    version();
  }

  /** What made this, in one short line; the last one of every report. */
  void version() {
    var header = report.advice().catalog().header();
    report
        .page()
        .paragraph(
            Prose.of(
                Style.FAINT,
                "palpate %s, catalog %s %s".formatted(engine, header.id(), header.version())));
  }

  private void answers() {
    var page = report.page();
    page.heading("Your answers");
    if (report.advice().replies().isEmpty()) {
      page.text("None.");
    }
    for (var reply : report.advice().replies()) {
      page.item(
          Prose.of(asked(reply.ask()))
              .add(Style.STRONG, report.names().answer(reply))
              .add(Style.FAINT, "(" + reply.item() + ")"));
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

  private void state() {
    var header = report.advice().catalog().header();
    var sha = header.sha256();
    report
        .page()
        .paragraph(
            Prose.of(
                Style.FAINT,
                "Catalog reviewed %s, sha256 %s. %s"
                    .formatted(
                        header.reviewed(),
                        sha.substring(0, Math.min(SHORT_SHA, sha.length())),
                        Sentence.of(header.status()))));
  }
}
