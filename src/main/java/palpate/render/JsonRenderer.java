package palpate.render;

import java.io.IOException;
import palpate.advice.Advice;
import palpate.advice.Disposition;
import palpate.advice.Missing;
import palpate.advice.Urgency;
import palpate.catalog.Catalog;
import palpate.catalog.Planning.Instruction;

/** Advice as JSON in the envelope {@value Envelope#SCHEMA}. */
public final class JsonRenderer implements AdviceRenderer {
  private final Envelope envelope;

  public JsonRenderer(Envelope envelope) {
    this.envelope = envelope;
  }

  @Override
  public void render(Advice advice, Appendable out) throws IOException {
    out.append(json(advice).text(envelope.pretty()));
  }

  Json json(Advice advice) {
    var parts = new JsonParts(envelope.full());
    var json =
        envelope
            .head()
            .put("catalog", catalog(advice.catalog().header()))
            .putUnlessEmpty("source", envelope.source())
            .putAll(outcome(advice))
            .putEach("flags", advice.flags(), parts::flag)
            .putEach("matches", advice.matches(), parts::match)
            .putUnlessEmpty("plan", plan(advice, parts))
            .putEach("missing", advice.missing(), JsonRenderer::missing)
            .put("warnings", advice.warnings());
    return json.putUnlessEmpty("instruction", instruction(advice.disposition()));
  }

  static Json catalog(Catalog.Header header) {
    return new Json()
        .put("id", header.id())
        .put("version", header.version())
        .put("sha256", header.sha256());
  }

  static Json missing(Missing missing) {
    return new Json()
        .put("item", missing.item().value())
        .put("why", missing.why())
        .put("need", need(missing.need()));
  }

  private static String need(Missing.Need need) {
    return switch (need) {
      case URGENCY -> "urgency";
      case SAFETY -> "safety";
      case PLAN -> "plan";
      case FIT -> "fit";
    };
  }

  private static Json outcome(Advice advice) {
    return advice
        .disposition()
        .accept(
            new Disposition.Cases<>() {
              @Override
              public Json treat(Disposition.Treat it) {
                return new Json().put("disposition", "treat");
              }

              @Override
              public Json refer(Disposition.Refer it) {
                return new Json()
                    .put("disposition", "refer")
                    .put("urgency", it.urgency().word())
                    .put("because", it.because())
                    .put("cause", cause(it, advice));
              }

              @Override
              public Json incomplete(Disposition.Incomplete it) {
                return new Json().put("disposition", "incomplete");
              }
            });
  }

  /** Screening, or else that nothing fits, or that nothing of what fits may be done. */
  private static String cause(Disposition.Refer refer, Advice advice) {
    if (refer.urgency() != Urgency.ROUTINE) {
      return "flags";
    }
    return advice.matches().isEmpty() ? "no-match" : "nothing-left";
  }

  private static Json plan(Advice advice, JsonParts parts) {
    return advice
        .disposition()
        .accept(
            new Disposition.Cases<>() {
              @Override
              public Json treat(Disposition.Treat it) {
                return new PlanJson(it.plan(), advice.always(), parts).json();
              }

              @Override
              public Json refer(Disposition.Refer it) {
                return new Json();
              }

              @Override
              public Json incomplete(Disposition.Incomplete it) {
                return new Json();
              }
            });
  }

  private static Json instruction(Disposition disposition) {
    return disposition.accept(
        new Disposition.Cases<>() {
          @Override
          public Json treat(Disposition.Treat it) {
            return new Json();
          }

          @Override
          public Json refer(Disposition.Refer it) {
            return words(it.instruction());
          }

          @Override
          public Json incomplete(Disposition.Incomplete it) {
            return words(it.instruction());
          }
        });
  }

  static Json words(Instruction instruction) {
    return new Json().put("says", instruction.says()).put("do", instruction.action().says());
  }
}
