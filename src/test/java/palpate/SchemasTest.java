package palpate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import palpate.advice.Advisor;
import palpate.catalog.Catalog;
import palpate.findings.Findings;
import palpate.fixtures.JsonSchema;
import palpate.fixtures.ShippedCatalog;
import palpate.matching.Matching;
import palpate.plan.Timetable;
import palpate.render.AnswersSchema;
import palpate.render.Envelope;
import palpate.render.ExplainJson;
import palpate.render.JsonRenderer;
import tools.jackson.databind.JsonNode;

/** What palpate ships, and what it makes of it, fits the schemas that it prints. */
class SchemasTest {
  private static final Catalog CATALOG = ShippedCatalog.get();
  private static final JsonSchema ADVICE = JsonSchema.shipped("advice").closed();

  @Test
  void theShippedCatalogFits() {
    assertThat(JsonSchema.shipped("catalog").faults(ShippedCatalog.text())).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyExampleFits() throws IOException {
    var schema = answers();
    return each(path -> assertThat(schema.faults(Files.readString(path))).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> theAdviceOnEveryExampleFits() throws IOException {
    return each(
        path -> {
          var sheet = ExamplesTest.read(path).sheet();
          var advice = Advisor.advise(CATALOG, sheet, Timetable.UNDATED);
          var out = new StringBuilder();
          new JsonRenderer(Envelope.of("1")).render(advice, out);
          assertThat(ADVICE.faults(out.toString())).isEmpty();

          var explained = new StringBuilder();
          var matching = Matching.of(CATALOG, Findings.of(CATALOG, sheet));
          new ExplainJson(Envelope.of("1")).render(advice, matching, explained);
          assertThat(ADVICE.faults(explained.toString())).isEmpty();
        });
  }

  @Test
  void everyKeyOfACatalogIsDescribed() {
    var schema = JsonSchema.shipped("catalog").text();
    var silent = new ArrayList<String>();
    collectSilent("", schema, schema, silent);
    assertThat(silent).isEmpty();
  }

  private static void collectSilent(
      String path, JsonNode node, JsonNode schema, List<String> silent) {
    var object = node.path("type").asString("").equals("object");
    for (var key : node.propertyNames()) {
      if (object && key.equals("properties")) {
        node.get(key).properties().stream()
            .filter(it -> !isDescribed(it.getValue(), schema))
            .forEach(it -> silent.add(path + "/" + it.getKey()));
      }
      collectSilent(path + "/" + key, node.get(key), schema, silent);
    }
  }

  private static boolean isDescribed(JsonNode node, JsonNode schema) {
    var definition = node.path("$ref").asString("").replace("#", "");
    return node.has("description")
        || (!definition.isEmpty() && isDescribed(schema.at(definition), schema));
  }

  private static JsonSchema answers() throws IOException {
    var out = new StringBuilder();
    new AnswersSchema().render(CATALOG, out);
    return JsonSchema.of(out.toString());
  }

  private static Stream<DynamicTest> each(Check check) throws IOException {
    return ExamplesTest.files().stream()
        .map(path -> DynamicTest.dynamicTest(path.toString(), () -> check.of(path)));
  }

  /** What must hold of one example. */
  private interface Check {
    void of(Path example) throws IOException;
  }
}
