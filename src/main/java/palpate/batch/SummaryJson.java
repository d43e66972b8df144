package palpate.batch;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import palpate.catalog.Catalog;
import palpate.render.Json;

/**
 * The summary of a run as JSON.
 *
 * @param engine the version of palpate
 * @param seconds that the run took
 */
public record SummaryJson(String engine, Catalog.Header catalog, BigDecimal seconds) {
  /** The version of the format. */
  public static final String SCHEMA = "palpate.batch/1";

  public SummaryJson {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(catalog, "catalog");
    Objects.requireNonNull(seconds, "seconds");
  }

  public void render(Summary summary, Appendable out) throws IOException {
    var known =
        new Json()
            .put("id", catalog.id())
            .put("version", catalog.version())
            .put("sha256", catalog.sha256());
    var json =
        new Json()
            .put("schema", SCHEMA)
            .put("engine", engine)
            .put("catalog", known)
            .put("rows", summary.rows())
            .put("stopped", summary.stopped())
            .put("outcomes", summary.outcomes())
            .put("flags", summary.flags())
            .put("open-flags", summary.openFlags())
            .put("conditions", summary.conditions())
            .put("rejects", summary.rejects())
            .put("seconds", seconds);
    out.append(json.text(true));
  }
}
