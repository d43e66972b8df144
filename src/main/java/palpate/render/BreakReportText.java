package palpate.render;

import java.io.IOException;
import java.util.List;
import palpate.bench.breaks.Break;
import palpate.bench.breaks.BreakReport;
import palpate.bench.breaks.Score;
import palpate.source.Located;

/** Which breaks of a catalog its examples notice, as lines to read. */
public final class BreakReportText {
  private final Theme theme;

  public BreakReportText(Theme theme) {
    this.theme = theme;
  }

  public void render(BreakReport report, Appendable out) throws IOException {
    line(
        out,
        "%s tried on %s of catalog %s %s:"
            .formatted(
                Sentence.count(report.total().total(), "break"),
                Sentence.count(report.examples(), "example"),
                report.catalog().id(),
                report.catalog().version()));
    line(out, "");
    scores(report.families(), out);
    line(out, "");
    scores(report.groups(), out);
    line(out, "");
    for (var gap : report.unnoticed()) {
      unnoticed(gap, out);
    }
    line(out, report.unnoticed().isEmpty() ? "Every break was noticed." : "");
    if (report.leftOut() > 0) {
      line(
          out,
          "%s left out: they change nothing, or no catalog could have them."
              .formatted(Sentence.count(report.leftOut(), "break") + were(report.leftOut())));
    }
    if (!report.failing().isEmpty()) {
      line(
          out,
          "%s already, and so could notice nothing; see 'palpate catalog test'."
              .formatted(fail(report.failing().size())));
    }
  }

  private static String were(int count) {
    return count == 1 ? " was" : " were";
  }

  private static String fail(int count) {
    return Sentence.count(count, "example") + (count == 1 ? " fails" : " fail");
  }

  private void scores(List<Score> scores, Appendable out) throws IOException {
    var widest = scores.stream().mapToInt(it -> it.of().length()).max().orElse(0);
    for (var score : scores) {
      var share = "%s/%s".formatted(score.noticed(), score.total());
      var per = score.perCent() + " %";
      line(
          out,
          theme.tables()
              ? "  %s  %s%s  %s%s"
                  .formatted(
                      Escapes.pad(score.of(), widest),
                      " ".repeat(Math.max(0, 11 - share.length())),
                      share,
                      " ".repeat(Math.max(0, 5 - per.length())),
                      per)
              : "%s: %s, %s".formatted(score.of(), share, per));
    }
  }

  private void unnoticed(Located<Break> gap, Appendable out) throws IOException {
    var place = "%s:%s:".formatted(theme.show(gap.span().source().name()), gap.span().line());
    out.append(theme.styled(Style.STRONG, place)).append(' ');
    line(out, "%s: %s".formatted(gap.value().place().entry(), gap.value().says()));
  }

  private void line(Appendable out, String words) throws IOException {
    out.append(theme.show(words)).append('\n');
  }
}
