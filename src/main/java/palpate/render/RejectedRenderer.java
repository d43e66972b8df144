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
    render(new Json(), placed(problems), out);
  }

  /**
   * Names the catalog as well.
   *
   * @param header of the catalog that the answers were read for
   */
  public void render(Catalog.Header header, List<Problem> problems, Appendable out)
      throws IOException {
    renderRow(header, placed(problems), out);
  }

  /** The same for a row of many, whose problems know their part of the row. */
  public void renderRow(Catalog.Header header, List<RowProblem> problems, Appendable out)
      throws IOException {
    render(JsonRenderer.catalog(header), problems, out);
  }

  private static List<RowProblem> placed(List<Problem> problems) {
    return problems.stream().map(RowProblem::of).toList();
  }

  private void render(Json catalog, List<RowProblem> problems, Appendable out) throws IOException {
    var errors = of(problems, Severity.ERROR);
    var shown = errors.subList(0, Math.min(errors.size(), MOST_ERRORS));
    var linesBefore = Math.max(0, envelope.origin().line() - 1);
    var json =
        envelope
            .head()
            .putUnlessEmpty("catalog", catalog)
            .putUnlessEmpty("source", envelope.source())
            .put("disposition", "rejected")
            .putEach("errors", shown, it -> problem(it, linesBefore))
            .putUnless(0, "errors-left-out", errors.size() - shown.size())
            .put("warnings", warnings(problems));
    out.append(json.text(envelope.pretty()));
  }

  private static List<String> warnings(List<RowProblem> problems) {
    return of(problems, Severity.WARNING).stream().map(it -> it.problem().message()).toList();
  }

  private static List<RowProblem> of(List<RowProblem> problems, Severity severity) {
    return problems.stream().filter(it -> it.problem().severity() == severity).toList();
  }

  static Json problem(Problem problem) {
    return problem(RowProblem.of(problem), 0);
  }

  /** A column of a table has a heading; how far into its cell the fault is says little. */
  private static Json problem(RowProblem placed, long linesBefore) {
    var problem = placed.problem();
    return new Json()
        .put("code", problem.code())
        .putUnless("", "pointer", placed.pointer())
        .putUnless("", "field", placed.field())
        .put("line", linesBefore + problem.span().line())
        .putUnless(0, "column", placed.field().isEmpty() ? problem.span().column() : 0)
        .put("message", problem.message())
        .putUnless("", "hint", problem.hint());
  }
}
