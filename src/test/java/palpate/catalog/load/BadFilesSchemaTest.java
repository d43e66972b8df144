package palpate.catalog.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import palpate.fixtures.JsonSchema;
import palpate.fixtures.ShippedCatalog;
import palpate.render.AnswersSchema;
import tools.jackson.databind.JsonNode;

/** A schema refuses the faults of shape, and leaves all others to the reader. */
class BadFilesSchemaTest {
  private static final Pattern CODE = Pattern.compile(" \\[([a-z-]+)] ");

  private static final Set<String> OF_ANY_FILE =
      Set.of(
          "bad-date",
          "bad-id",
          "missing-key",
          "not-one-of",
          "out-of-range",
          "too-long",
          "unknown-key",
          "wrong-kind");

  private static final Set<String> OF_A_CATALOG =
      Set.of(
          "bad-letter",
          "criterion-form",
          "drawing-character",
          "drawing-size",
          "empty-modification",
          "finding-in-enable-when",
          "modify-without-plan",
          "needless-clearance",
          "no-area",
          "no-clearance",
          "no-modification",
          "no-replies",
          "no-source",
          "nothing-besides",
          "record-only",
          "reserved-option",
          "two-paces",
          "two-replies",
          "zero-weight");

  /** The schema of answers follows a catalog, so it knows the ids as well. */
  private static final Set<String> OF_ANSWERS =
      Set.of(
          "bad-number",
          "duplicate-id",
          "empty-answer",
          "empty-list",
          "none-beside-others",
          "not-whole",
          "unknown-item",
          "unknown-option");

  /** Faults of a code above that no schema can see. */
  private static final Set<String> UNSEEN =
      Set.of(
          "review-outside-course.yaml", // compares two numbers
          "date-outside-bounds.yaml", // dates have no bounds in a schema
          "invisible-text.yaml"); // a schema counts characters, whether they show or not

  @TestFactory
  Stream<DynamicTest> badCatalogsAreRefusedForTheirShapeAlone() {
    var schema = JsonSchema.shipped("catalog");
    return BadFile.in("catalog")
        .map(
            file ->
                dynamicTest(
                    file.name(),
                    () -> check(file, OF_A_CATALOG, schema.faults(file.patchedBase()))));
  }

  @TestFactory
  Stream<DynamicTest> badAnswersAreRefusedForTheirShapeAlone() throws IOException {
    var schema = answersOfTheBase();
    return BadFile.in("answers")
        .map(
            file ->
                dynamicTest(
                    file.name(), () -> check(file, OF_ANSWERS, schema.faults(file.text()))));
  }

  @Test
  void theBaseItselfFits() {
    assertThat(JsonSchema.shipped("catalog").faults(BadFile.base())).isEmpty();
  }

  @Test
  void theWordsToChooseFromAreThoseOfTheReaders() {
    var definitions = JsonSchema.shipped("catalog").text().get("$defs");

    assertThat(words(definitions, "/pressure"))
        .isEqualTo(words(Choices.WRITTEN_PRESSURES.keySet()));
    assertThat(words(definitions, "/measure/properties/better"))
        .isEqualTo(words(Choices.BETTER.keySet()));
    assertThat(words(definitions, "/condition/properties/certainty"))
        .isEqualTo(words(Choices.CERTAINTIES.keySet()));
    assertThat(words(definitions, "/condition/properties/mode"))
        .isEqualTo(words(Choices.MODES.keySet()));
    assertThat(words(definitions, "/contraindication/properties/kind"))
        .isEqualTo(words(Choices.KINDS.keySet()));
    assertThat(words(definitions, "/red-flag/properties/urgency"))
        .isEqualTo(words(Choices.URGENCIES.keySet()));
    assertThat(words(definitions, "/outcomes/items/properties/outcome"))
        .isEqualTo(words(Choices.OUTCOMES.keySet()));
  }

  private static void check(BadFile file, Set<String> ofThisKind, List<String> faults) {
    var ofShape =
        file.expected().stream()
                .map(BadFilesSchemaTest::code)
                .anyMatch(it -> OF_ANY_FILE.contains(it) || ofThisKind.contains(it))
            && !UNSEEN.contains(file.name());
    assertThat(!faults.isEmpty()).as("refused: %s", faults).isEqualTo(ofShape);
  }

  private static String code(String problem) {
    var code = CODE.matcher(problem);
    assertThat(code.find()).as(problem).isTrue();
    return code.group(1);
  }

  private static JsonSchema answersOfTheBase() throws IOException {
    var out = new StringBuilder();
    new AnswersSchema().render(ShippedCatalog.load(BadFile.base()), out);
    return JsonSchema.of(out.toString());
  }

  private static List<String> words(Collection<String> words) {
    return words.stream().sorted().toList();
  }

  /** Those of an enumeration, or of constants with their meanings. */
  private static List<String> words(JsonNode definitions, String path) {
    var node = definitions.at(path);
    return Stream.concat(
            node.path("enum").valueStream(),
            node.path("oneOf").valueStream().map(it -> it.get("const")))
        .map(JsonNode::asString)
        .sorted()
        .toList();
  }
}
