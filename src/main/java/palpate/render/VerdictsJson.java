package palpate.render;

import java.io.IOException;
import palpate.bench.Difference;
import palpate.bench.Verdict;
import palpate.bench.Verdict.Status;
import palpate.bench.Verdicts;
import palpate.source.Located;

/** What became of the examples, as JSON. */
public final class VerdictsJson {
  /** The version of the format. */
  public static final String SCHEMA = "palpate.catalog-test/1";

  private final String engine;

  /** Names the version of palpate. */
  public VerdictsJson(String engine) {
    this.engine = engine;
  }

  public void render(Verdicts verdicts, Appendable out) throws IOException {
    var json =
        new Json()
            .put("schema", SCHEMA)
            .put("engine", engine)
            .put("catalog", JsonRenderer.catalog(verdicts.catalog()))
            .put("examples", verdicts.all().size());
    for (var status : Status.values()) {
      json.put(status.word(), verdicts.count(status));
    }
    out.append(json.putEach("results", verdicts.all(), VerdictsJson::verdict).text(true));
  }

  private static Json verdict(Verdict verdict) {
    var json =
        new Json()
            .put("file", verdict.file())
            .putUnless("", "title", verdict.title())
            .put("result", verdict.status().word());
    if (!verdict.differences().isEmpty()) {
      json.putEach("differences", verdict.differences(), VerdictsJson::difference);
    }
    if (!verdict.problems().isEmpty()) {
      json.putEach("errors", verdict.problems(), RejectedRenderer::problem);
    }
    return json;
  }

  private static Json difference(Located<Difference> difference) {
    return new Json()
        .put("what", difference.value().what())
        .put("expected", difference.value().expected())
        .put("was", difference.value().actual())
        .put("line", difference.span().line());
  }
}
