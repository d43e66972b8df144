package palpate.render;

import java.io.IOException;
import palpate.bench.breaks.Break;
import palpate.bench.breaks.BreakReport;
import palpate.bench.breaks.Score;
import palpate.source.Located;

/** Which breaks of a catalog its examples notice, as JSON. */
public final class BreakReportJson {
  /** The version of the format. */
  public static final String SCHEMA = "palpate.catalog-mutate/1";

  private final String engine;

  /** Names the version of palpate. */
  public BreakReportJson(String engine) {
    this.engine = engine;
  }

  public void render(BreakReport report, Appendable out) throws IOException {
    var json =
        new Json()
            .put("schema", SCHEMA)
            .put("engine", engine)
            .put("catalog", JsonRenderer.catalog(report.catalog()))
            .put("examples", report.examples())
            .put("failing", report.failing())
            .put("left-out", report.leftOut())
            .putEach("families", report.families(), BreakReportJson::score)
            .putEach("groups", report.groups(), BreakReportJson::score)
            .putEach("unnoticed", report.unnoticed(), BreakReportJson::unnoticed);
    out.append(json.text(true));
  }

  private static Json score(Score score) {
    return new Json()
        .put("of", score.of())
        .put("noticed", score.noticed())
        .put("total", score.total())
        .put("per-cent", score.perCent());
  }

  private static Json unnoticed(Located<Break> gap) {
    return new Json()
        .put("file", gap.span().source().name())
        .put("line", gap.span().line())
        .put("entry", gap.value().place().entry())
        .put("path", gap.value().place().path())
        .put("broken", gap.value().says());
  }
}
