package palpate.render;

import java.io.IOException;
import palpate.bench.Count;
import palpate.bench.Coverage;
import palpate.bench.Gap;
import palpate.catalog.Unseen;

/** How much of a catalog its examples show, as JSON. */
public final class CoverageJson {
  /** The version of the format. */
  public static final String SCHEMA = "palpate.catalog-coverage/1";

  private final String engine;

  /** Names the version of palpate. */
  public CoverageJson(String engine) {
    this.engine = engine;
  }

  public void render(Coverage coverage, Appendable out) throws IOException {
    var json =
        new Json()
            .put("schema", SCHEMA)
            .put("engine", engine)
            .put("catalog", JsonRenderer.catalog(coverage.catalog()))
            .put("examples", coverage.examples())
            .putEach("kinds", coverage.counts(), CoverageJson::count)
            .putEach("gaps", coverage.gaps(), CoverageJson::gap)
            .putEach("needless", coverage.needless(), CoverageJson::needless);
    out.append(json.text(true));
  }

  private static Json count(Count count) {
    return new Json()
        .put("kind", count.kind().word())
        .put("seen", count.seen())
        .put("of", count.of())
        .put("per-cent", count.perCent())
        .put("excused", count.excused());
  }

  private static Json gap(Gap gap) {
    return new Json()
        .put("what", gap.what())
        .put("kind", gap.kind().word())
        .put("path", gap.path())
        .put("never", gap.missing())
        .putUnless("", "file", gap.file())
        .putUnless(0, "line", gap.line())
        .putUnless("", "because", gap.because());
  }

  private static Json needless(Unseen unseen) {
    return new Json().put("what", unseen.what()).put("because", unseen.because());
  }
}
