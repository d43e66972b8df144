package palpate.render;

import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;
import palpate.bench.Count;
import palpate.bench.Coverage;
import palpate.bench.Gap;
import palpate.catalog.Unseen;

/** How much of a catalog its examples show, as counts and a list of what is missing. */
public final class CoverageText {
  private static final String TOGETHER = "all together";

  private final Theme theme;

  public CoverageText(Theme theme) {
    this.theme = theme;
  }

  public void render(Coverage coverage, Appendable out) throws IOException {
    var page = new Page(theme);
    page.text(Sentence.count(coverage.examples(), "example") + " show:");
    page.blank();
    counts(page.in(), coverage.counts());
    list(page, "Never seen", coverage.open());
    list(page, "Not seen for a reason", coverage.excused());
    needless(page, coverage.needless());
    out.append(page.toString());
  }

  private static void counts(Page page, List<Count> counts) {
    var seen = sum(counts, Count::seen);
    var of = sum(counts, Count::of);
    var excused = sum(counts, Count::excused);
    counts.forEach(
        it -> page.line(row(it.kind().word(), it.seen(), it.of(), it.perCent(), it.excused())));
    page.line(row(TOGETHER, seen, of, (int) ((long) seen * 100 / Math.max(1, of)), excused));
  }

  private static int sum(List<Count> counts, ToIntFunction<Count> part) {
    return counts.stream().mapToInt(part).sum();
  }

  private static String row(String what, int seen, int of, int perCent, int excused) {
    return "%-17s %6s of %6s  %3s %%%s"
        .formatted(
            what, seen, of, perCent, excused == 0 ? "" : "  (%s excused)".formatted(excused));
  }

  private void list(Page page, String heading, List<Gap> gaps) {
    if (!gaps.isEmpty()) {
      page.heading(heading + " (" + gaps.size() + ")");
    }
    for (var gap : gaps) {
      var place = gap.line() == 0 ? "" : "%s:%s: ".formatted(theme.show(gap.file()), gap.line());
      page.line(theme.styled(Style.STRONG, place) + theme.show(gap.what()));
      if (gap.isExcused()) {
        page.in().text(gap.because());
      }
    }
  }

  private void needless(Page page, List<Unseen> needless) {
    if (!needless.isEmpty()) {
      page.heading("Excuses that are not needed (" + needless.size() + ")");
    }
    needless.forEach(it -> page.line(theme.show(it.what())));
  }
}
