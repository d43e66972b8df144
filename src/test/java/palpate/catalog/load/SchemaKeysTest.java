package palpate.catalog.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import palpate.fixtures.JsonSchema;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.Problem;
import palpate.source.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A schema knows the keys that its reader knows, and no others. */
class SchemaKeysTest {
  private static final String STRANGER = "stranger";
  private static final String KNOWN = "known keys: ";
  private static final String FORM =
      """
      , form: {
        notice: "Ours.",
        scale: {from: 0, to: 10, low: "none", high: "worst"},
        questions: [{ask: "Pain?"}, {ask: "Sleep?", options: [{label: "good", points: 0}]}],
        score: "The sum.",
        bands: [{label: "low", at-most: 3}]}}
      """;
  private static final String BODY_MAP =
      """

              body-map: {front: [n], back: [k], key: {n: neck, k: knee}, everywhere: widespread}
      """;
  private static final JsonNode BASE = YAMLMapper.builder().build().readTree(everySection());

  /** Puts a key that nobody knows into each mapping; the reader then lists those that it knows. */
  @Test
  void everyKeyOfACatalogIsInItsSchema() {
    var schema = JsonSchema.shipped("catalog").text();
    var known = new TreeMap<String, Set<String>>();
    collect(BASE, "", schema, known);

    assertThat(known.keySet()).containsExactlyElementsOf(mappings("", schema));
    assertThat(known)
        .allSatisfy(
            (place, keys) ->
                assertThat(schema.at(place + "/properties").propertyNames())
                    .containsExactlyInAnyOrderElementsOf(keys));
  }

  @Test
  void everyKeyOfAnAnswersFileIsInItsSchema() {
    var schema = JsonSchema.shipped("answers").text();
    var questionnaire = CatalogReader.read(source(BASE)).value().orElseThrow().questionnaire();
    var file = "{answers: {}, expect: {stranger: 1}, stranger: 1}";
    var problems = AnswersReader.read(new SourceText("a.yaml", file), questionnaire).problems();

    assertThat(problems).hasSize(2);
    assertThat(schema.at("/properties/expect/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(known(problems.get(0)));
    assertThat(schema.at("/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(known(problems.get(1)));
  }

  /** The base, with what it leaves out. */
  private static String everySection() {
    return BadFile.base()
            .replaceFirst("(?m)(mcid: .*source: S1)}$", "$1" + FORM)
            .replaceFirst("(?m)(ask: \"Where does it hurt.\")$", "$1" + BODY_MAP.stripTrailing())
        + "unseen: [{what: \"finding x\", because: \"It is rare.\"}]\n";
  }

  /** The places that describe mappings, but for criteria, whose keys depend on their form. */
  private static Set<String> mappings(String place, JsonNode schema) {
    var places = new TreeSet<String>();
    if (schema.path("additionalProperties").isBoolean()) {
      places.add(place);
    }
    schema
        .properties()
        .forEach(it -> places.addAll(mappings(place + "/" + it.getKey(), it.getValue())));
    places.removeIf(it -> it.matches("/\\$defs/[a-z]+-test|.*criterion/.*"));
    return places;
  }

  /** The keys that are known, by the place in the schema that describes them. */
  private static void collect(
      JsonNode node, String place, JsonNode schema, Map<String, Set<String>> known) {
    var described = resolved(place, schema);
    if (node instanceof ObjectNode object && schema.at(described).has("properties")) {
      known.computeIfAbsent(described, key -> new TreeSet<>()).addAll(known(object));
      for (var entry : List.copyOf(object.properties())) {
        collect(entry.getValue(), described + "/properties/" + entry.getKey(), schema, known);
      }
    }
    if (node.isArray()) {
      node.forEach(entry -> collect(entry, described + "/items", schema, known));
    }
  }

  private static Set<String> known(ObjectNode mapping) {
    mapping.put(STRANGER, 1);
    var problems = CatalogReader.read(source(BASE)).problems();
    mapping.remove(STRANGER);
    return problems.stream()
        .filter(it -> it.message().contains(STRANGER))
        .flatMap(it -> known(it).stream())
        .collect(Collectors.toSet());
  }

  private static List<String> known(Problem problem) {
    var hint = problem.hint();
    assertThat(hint).contains(KNOWN);
    return Arrays.asList(hint.substring(hint.indexOf(KNOWN) + KNOWN.length()).split(", "));
  }

  private static String resolved(String place, JsonNode schema) {
    var reference = schema.at(place).path("$ref").asString("");
    return reference.isEmpty() ? place : resolved(reference.substring(1), schema);
  }

  private static SourceText source(JsonNode catalog) {
    return new SourceText("base.json", catalog.toString());
  }
}
