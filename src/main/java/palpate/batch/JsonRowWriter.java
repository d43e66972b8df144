package palpate.batch;

import java.io.IOException;
import java.util.List;
import palpate.advice.Advice;
import palpate.catalog.Catalog;
import palpate.render.Envelope;
import palpate.render.JsonRenderer;
import palpate.render.Origin;
import palpate.render.RejectedRenderer;
import palpate.render.RowProblem;

/** Rows as envelopes of JSON, the same as those of {@code plan}. */
record JsonRowWriter(Envelope envelope, Catalog.Header catalog) implements RowWriter {
  @Override
  public String head() {
    return "";
  }

  @Override
  public void advice(Origin origin, Advice advice, Appendable out) throws IOException {
    new JsonRenderer(envelope.from(origin)).render(advice, out);
  }

  @Override
  public void rejected(Origin origin, List<RowProblem> problems, Appendable out)
      throws IOException {
    new RejectedRenderer(envelope.from(origin)).renderRow(catalog, problems, out);
  }
}
