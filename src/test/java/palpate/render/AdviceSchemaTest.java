package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import palpate.findings.Findings;
import palpate.fixtures.Fixtures;
import palpate.fixtures.JsonSchema;
import palpate.matching.Matching;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.SourceText;

/** The schema of advice takes what the renderers write, and no less and no more. */
class AdviceSchemaTest {
  private static final JsonSchema SCHEMA = JsonSchema.shipped("advice").closed();
  private static final Envelope ENVELOPE =
      Envelope.of("0.1.0").from(new Origin("rows.ndjson", 7, "client-7"));

  static List<String> situations() {
    return JsonRendererTest.situations();
  }

  @ParameterizedTest
  @MethodSource("situations")
  void everyOutcomeFits(String situation) throws IOException {
    assertThat(SCHEMA.faults(json(situation, ENVELOPE))).isEmpty();
    assertThat(SCHEMA.faults(json(situation, ENVELOPE.brief().compact()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("situations")
  void everyExplanationFits(String situation) throws IOException {
    var catalog = Fixtures.catalog();
    var matching = Matching.of(catalog, Findings.of(catalog, Situations.sheets().get(situation)));
    var out = new StringBuilder();
    new ExplainJson(ENVELOPE).render(Situations.advice(situation), matching, out);

    assertThat(SCHEMA.faults(out.toString())).isEmpty();
  }

  @Test
  void rejectedAnswersFit() throws IOException {
    var span = SourceSpan.at(new SourceText("a.yaml", "a: 1\n"), 1, 1);
    var problems = Collections.nCopies(203, Problem.error("unknown-item", span, "no such item"));
    var named = new StringBuilder();
    new RejectedRenderer(ENVELOPE).render(Fixtures.catalog().header(), problems, named);
    var unnamed = new StringBuilder();
    new RejectedRenderer(Envelope.of("0.1.0")).render(problems.subList(0, 1), unnamed);

    assertThat(SCHEMA.faults(named.toString())).isEmpty();
    assertThat(SCHEMA.faults(unnamed.toString())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "treat,      '\"disposition\": \"treat\"',      '\"disposition\": \"refer\"'",
    "treat,      '\"disposition\": \"treat\"',      '\"disposition\": \"incomplete\"'",
    "treat,      '\"plan\": {',                     '\"plans\": {'",
    "treat,      '\"pressure\": \"moderate\"',      '\"pressure\": \"hard\"'",
    "treat,      '\"number\": 1,',                  '\"number\": 13,'",
    "treat,      'palpate.advice/1',                'palpate.advice/2'",
    "urgent,     '\"urgency\": \"urgent\",',        ''",
    "urgent,     '\"disposition\": \"refer\"',      '\"disposition\": \"treat\"'",
    "no-match,   '\"cause\": \"no-match\"',         '\"cause\": \"\"'",
    "incomplete, '\"disposition\": \"incomplete\"', '\"disposition\": \"rejected\"'",
    "incomplete, '\"instruction\"',                 '\"advice\"'"
  })
  void whatNoRendererWritesIsRefused(String situation, String written, String instead)
      throws IOException {
    var json = json(situation, ENVELOPE);

    assertThat(json).contains(written);
    assertThat(SCHEMA.faults(json.replaceFirst(Pattern.quote(written), instead))).isNotEmpty();
  }

  private static String json(String situation, Envelope envelope) throws IOException {
    var out = new StringBuilder();
    new JsonRenderer(envelope).render(Situations.advice(situation), out);
    return out.toString();
  }
}
