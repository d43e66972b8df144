package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palpate.fixtures.Fixtures;
import palpate.fixtures.Golden;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.SourceText;
import tools.jackson.databind.json.JsonMapper;

class JsonRendererTest {
  private static final Envelope ENVELOPE = Envelope.of("0.1.0");

  static List<String> situations() {
    return List.copyOf(Situations.sheets().keySet());
  }

  @ParameterizedTest
  @MethodSource("situations")
  void adviceIsWrittenAsAgreed(String situation) throws IOException {
    Golden.check("render/" + situation + "/advice.json", json(situation, ENVELOPE));
  }

  @ParameterizedTest
  @MethodSource("situations")
  void compactSaysTheSameOnOneLine(String situation) throws IOException {
    var compact = json(situation, ENVELOPE.compact());
    assertThat(compact.lines()).hasSize(1);
    assertThat(compact).endsWith("\n");
    var mapper = JsonMapper.builder().build();
    assertThat(mapper.readTree(compact)).isEqualTo(mapper.readTree(json(situation, ENVELOPE)));
  }

  @ParameterizedTest
  @MethodSource("situations")
  void nothingIsNullAndNothingSteersATerminal(String situation) throws IOException {
    var json = json(situation, ENVELOPE.from(new Origin("\u009b\u202ea.csv", 3, "\u200bx")));
    assertThat(json).doesNotContain("null").contains("\\u009b\\u202ea.csv", "\\u200bx");
    assertThat(json.codePoints()).allMatch(c -> c == '\n' || Neutral.isHarmless(c));
  }

  @Test
  void briefLeavesOutTheLongParts() throws IOException {
    var brief = ENVELOPE.brief().from(new Origin("rows.ndjson", 7, "client-7"));
    Golden.check("render/treat-with-changes/brief.json", json("treat-with-changes", brief));
  }

  @Test
  void rejectedAnswersKeepTheEnvelope() throws IOException {
    var text = new SourceText("a.yaml", "answers:\n  agee: 63\n");
    var wrong =
        Problem.error("unknown-item", new SourceSpan(text, 2, 3, 2, 7), "there is no item 'agee'")
            .withHint("did you mean 'age'?");
    var odd = Problem.warning("empty", SourceSpan.at(text, 1, 1), "nothing is answered");
    var out = new StringBuilder();
    new RejectedRenderer(ENVELOPE.from(Origin.file("a.yaml"))).render(List.of(wrong, odd), out);
    Golden.check("render/rejected/rejected.json", out.toString());
  }

  @Test
  void rejectedAnswersNameTheCatalogAndOnlySoManyErrors() throws IOException {
    var span = SourceSpan.at(new SourceText("a.yaml", "a: 1\n"), 1, 1);
    var problems = Collections.nCopies(203, Problem.error("unknown-item", span, "no such item"));
    var out = new StringBuilder();
    new RejectedRenderer(ENVELOPE).render(Fixtures.catalog().header(), problems, out);
    var json = JsonMapper.builder().build().readTree(out.toString());
    assertThat(json.at("/catalog/id").stringValue()).isEqualTo("small");
    assertThat(json.at("/errors").size()).isEqualTo(200);
    assertThat(json.at("/errors-left-out").intValue()).isEqualTo(3);
  }

  @Test
  void referralSaysWhatKindOfCauseItHas() throws IOException {
    assertThat(json("urgent", ENVELOPE)).contains("\"cause\": \"flags\"");
    assertThat(json("no-match", ENVELOPE)).contains("\"cause\": \"no-match\"");
    assertThat(json("nothing-left", ENVELOPE)).contains("\"cause\": \"nothing-left\"");
  }

  private static String json(String situation, Envelope envelope) throws IOException {
    var out = new StringBuilder();
    new JsonRenderer(envelope).render(Situations.advice(situation), out);
    return out.toString();
  }
}
