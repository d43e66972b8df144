package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpate.findings.Findings;
import palpate.fixtures.Fixtures;
import palpate.fixtures.Golden;
import palpate.matching.Matching;

class ExplainRendererTest {
  @ParameterizedTest
  @ValueSource(strings = {"treat-with-changes", "no-match", "undecided"})
  void explanationReadsAsAgreed(String situation) throws IOException {
    Golden.check(
        "render/" + situation + "/explain.txt", explain(situation, new Theme(false, true, 80)));
  }

  @Test
  void explanationInJsonHoldsTheMatchesInDetail() throws IOException {
    var out = new StringBuilder();
    var situation = "treat-with-changes";
    new ExplainJson(Envelope.of("0.1.0"))
        .render(Situations.advice(situation), matching(situation), out);
    Golden.check("render/treat-with-changes/explain.json", out.toString());
  }

  @Test
  void everySituationIsExplainedAtEveryWidth() throws IOException {
    for (var situation : Situations.sheets().keySet()) {
      assertThat(explain(situation, new Theme(false, false, 40)).lines())
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
    }
  }

  private static String explain(String situation, Theme theme) throws IOException {
    var out = new StringBuilder();
    new ExplainRenderer(theme, "0.1.0")
        .render(Situations.advice(situation), matching(situation), out);
    return out.toString();
  }

  private static Matching matching(String situation) {
    var catalog = Fixtures.catalog();
    return Matching.of(catalog, Findings.of(catalog, Situations.sheets().get(situation)));
  }
}
