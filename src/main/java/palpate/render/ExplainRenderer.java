package palpate.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import palpate.advice.Advice;
import palpate.advice.Disposition;
import palpate.advice.Urgency;
import palpate.catalog.Level;
import palpate.matching.Matching;
import palpate.screening.Raised;

/** Why advice is what it is, and what would change it. */
public final class ExplainRenderer {
  private final Theme theme;
  private final String engine;

  /**
   * @param engine the version of palpate
   */
  public ExplainRenderer(Theme theme, String engine) {
    this.theme = theme;
    this.engine = engine;
  }

  public void render(Advice advice, Matching matching, Appendable out) throws IOException {
    var report = Report.of(advice, theme);
    report.page().heading("Outcome");
    outcome(advice).forEach(words -> report.page().text(Sentence.of(words)));
    new ChangeOfOutcomeText(report, matching).write();
    screening(report);
    if (!isEmergency(advice)) {
      new NearbyText(report, matching).write();
      new MissingText(report).write("Questions still to answer");
    }
    new ClosingText(report, engine).write();
    out.append(report.page().toString());
  }

  /** What fits does not matter then. */
  static boolean isEmergency(Advice advice) {
    return advice.flags().stream()
        .anyMatch(flag -> flag.level() == Level.EMERGENCY && flag.stops());
  }

  private static void screening(Report report) {
    report.page().heading("What screening raised");
    var flags = report.advice().flags();
    if (flags.isEmpty()) {
      report.page().text("Nothing.");
    }
    for (var flag : flags) {
      flag(report, flag);
    }
  }

  private static void flag(Report report, Raised flag) {
    var page = report.page();
    page.blank();
    page.item(
        Prose.strong(FlagText.title(flag))
            .add("(%s, %s)".formatted(flag.caution().id(), flag.level().word())));
    new FlagText(report).ground(page.in(), flag);
    page.in().text(report.marks().marked(FlagText.why(flag.caution()), flag.caution().sources()));
  }

  /** Says so where the client was not sure. */
  private static String perhaps(String because, Advice advice) {
    return advice.flags().stream()
        .filter(flag -> flag.caution().says().equals(because))
        .map(FlagText::phrase)
        .findFirst()
        .orElse(because);
  }

  private static List<String> outcome(Advice advice) {
    return advice
        .disposition()
        .accept(
            new Disposition.Cases<>() {
              @Override
              public List<String> treat(Disposition.Treat it) {
                return List.of(
                    "a plan of %s visits for %s"
                        .formatted(it.plan().sessions().size(), it.plan().condition().name()),
                    "course: " + it.plan().course().name());
              }

              @Override
              public List<String> refer(Disposition.Refer it) {
                var words = new ArrayList<String>();
                words.add(
                    it.urgency() == Urgency.EMERGENCY
                        ? "Emergency"
                        : it.urgency().word() + " referral");
                words.add(it.instruction().says());
                words.add(it.instruction().action().says());
                it.because().forEach(because -> words.add("because: " + perhaps(because, advice)));
                return words;
              }

              @Override
              public List<String> incomplete(Disposition.Incomplete it) {
                return List.of("incomplete", it.instruction().says());
              }
            });
  }
}
