package palpate.render;

import java.io.IOException;
import java.util.List;
import palpate.source.Problem;
import palpate.source.Severity;

/** Answers that could not be read, in the same envelope as advice. */
public final class RejectedRenderer {
  private final Envelope envelope;

  public RejectedRenderer(Envelope envelope) {
    this.envelope = envelope;
  }

  public void render(List<Problem> problems, Appendable out) throws IOException {
    var json =
        envelope
            .head()
            .putUnlessEmpty("source", envelope.source())
            .put("disposition", "rejected")
            .putEach("errors", of(problems, Severity.ERROR), RejectedRenderer::problem)
            .put("warnings", warnings(problems));
    out.append(json.text(envelope.pretty()));
  }

  private static List<String> warnings(List<Problem> problems) {
    return of(problems, Severity.WARNING).stream().map(Problem::message).toList();
  }

  private static List<Problem> of(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).toList();
  }

  private static Json problem(Problem problem) {
    return new Json()
        .put("code", problem.code())
        .put("line", problem.span().line())
        .put("column", problem.span().column())
        .put("message", problem.message())
        .putUnless("", "hint", problem.hint());
  }
}
