package palpate.render;

import java.io.IOException;
import java.util.List;
import palpate.advice.Advice;
import palpate.catalog.Citation;
import palpate.findings.Reason;
import palpate.matching.Match;
import palpate.matching.Matching;

/** Advice as JSON, with every condition that was near under {@code explain}. */
public final class ExplainJson {
  private final Envelope envelope;

  public ExplainJson(Envelope envelope) {
    this.envelope = envelope;
  }

  public void render(Advice advice, Matching matching, Appendable out) throws IOException {
    var json =
        new JsonRenderer(envelope)
            .json(advice)
            .put("threshold", matching.threshold())
            .putEach("explain", matching.nearby(), match -> match(match, matching));
    out.append(json.text(envelope.pretty()));
  }

  private static Json match(Match match, Matching matching) {
    var required = match.condition().requires().size();
    return new Json()
        .put("condition", match.condition().id())
        .put("name", match.condition().name())
        .put("fits", match.fits(matching.threshold()))
        .put("may-fit", match.mayFit(matching.threshold()))
        .put("fit", match.support().fit())
        .put("highest-fit", match.support().highestFit())
        .put("support", JsonParts.support(match.support()))
        .putEach("requires", match.gates().subList(0, required), ExplainJson::gate)
        .putEach(
            "excludes", match.gates().subList(required, match.gates().size()), ExplainJson::gate)
        .putEach("reasons", match.reasons(), ExplainJson::reason)
        .put("open", JsonParts.items(match.open()))
        .put("certainty", JsonParts.word(match.condition().certainty()));
  }

  private static Json gate(Reason reason) {
    return new Json()
        .put("finding", reason.finding())
        .put("says", reason.says())
        .put("presence", JsonParts.word(reason.presence()))
        .putEach("because", reason.replies(), JsonParts::reply);
  }

  private static Json reason(Reason reason) {
    List<Citation> sources = reason.sources();
    return JsonParts.reason(reason)
        .putEach("because", reason.replies(), JsonParts::reply)
        .put("sources", JsonParts.ids(sources));
  }
}
