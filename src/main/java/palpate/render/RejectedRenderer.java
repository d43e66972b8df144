package palpate.render;

import java.io.IOException;
import java.util.List;
import palpate.catalog.Catalog;
import palpate.source.Problem;
import palpate.source.Severity;

/** Answers that could not be read, in the same envelope as advice. */
public final class RejectedRenderer {
  private static final int MOST_ERRORS = 200;

  private final Envelope envelope;

  public RejectedRenderer(Envelope envelope) {
    this.envelope = envelope;
  }

  public void render(List<Problem> problems, Appendable out) throws IOException {
    render(new Json(), problems, out);
  }

  /**
   * Names the catalog as well.
   *
   * @param header of the catalog that the answers were read for
   */
  public void render(Catalog.Header header, List<Problem> problems, Appendable out)
      throws IOException {
    render(JsonRenderer.catalog(header), problems, out);
  }

  private void render(Json catalog, List<Problem> problems, Appendable out) throws IOException {
    var errors = of(problems, Severity.ERROR);
    var shown = errors.subList(0, Math.min(errors.size(), MOST_ERRORS));
    var json =
        envelope
            .head()
            .putUnlessEmpty("catalog", catalog)
            .putUnlessEmpty("source", envelope.source())
            .put("disposition", "rejected")
            .putEach("errors", shown, RejectedRenderer::problem)
            .putUnless(0, "errors-left-out", errors.size() - shown.size())
            .put("warnings", warnings(problems));
    out.append(json.text(envelope.pretty()));
  }

  private static List<String> warnings(List<Problem> problems) {
    return of(problems, Severity.WARNING).stream().map(Problem::message).toList();
  }

  private static List<Problem> of(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).toList();
  }

  static Json problem(Problem problem) {
    return new Json()
        .put("code", problem.code())
        .put("line", problem.span().line())
        .put("column", problem.span().column())
        .put("message", problem.message())
        .putUnless("", "hint", problem.hint());
  }
}
