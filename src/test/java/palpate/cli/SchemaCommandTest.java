package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpate.fixtures.Golden;
import palpate.fixtures.JsonSchema;

class SchemaCommandTest {
  private static final String SMALL = "src/test/resources/bad/base.yaml";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"catalog", "answers", "advice"})
  void theCopyForEditorsIsWhatTheCommandPrints(String kind) {
    var run = Run.of("schema", kind);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Golden.check(Path.of("docs/schema", kind + ".json"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog", "answers", "advice"})
  void everySchemaIsValidItself(String kind) {
    assertThat(JsonSchema.shipped(kind).ownFaults()).isEmpty();
  }

  @Test
  void theAnswersAreThoseOfTheCatalogThatIsNamed() {
    var small = JsonSchema.of(Run.of("schema", "answers", "--catalog", SMALL).out());

    assertThat(small.faults("answers: {operated: yes, danger: [rash]}")).isEmpty();
    assertThat(small.faults("answers: {danger-now: none}")).isNotEmpty();
    assertThat(JsonSchema.shipped("answers").faults("answers: {danger-now: none}")).isEmpty();
  }

  @Test
  void aSchemaCanGoToAFile() throws IOException {
    var file = folder.resolve("answers.json");
    var run = Run.of("schema", "answers", "--catalog", SMALL, "-o", file.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file))
        .isEqualTo(Run.of("schema", "answers", "--catalog", SMALL).out());
  }

  @Test
  void aSchemaIsRenewedButNeverWrittenOverItsCatalog() throws IOException {
    var catalog = Files.copy(Path.of(SMALL), folder.resolve("small.yaml")).toString();
    var file = Files.writeString(folder.resolve("answers.json"), "old").toString();

    assertThat(Run.of("schema", "answers", "--catalog", catalog, "-o", file).code()).isZero();
    assertThat(Path.of(file)).content().startsWith("{");
    assertThat(Run.of("schema", "answers", "--catalog", catalog, "-o", catalog).code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Path.of(catalog)).hasSameTextualContentAs(Path.of(SMALL));
  }

  @Test
  void aCatalogIsRefusedWhereItChangesNothing() {
    var run = Run.of("schema", "advice", "--catalog", SMALL);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--catalog goes with 'schema answers' only");
  }

  @Test
  void anUnknownKindIsAnsweredWithThoseThereAre() {
    var run = Run.of("schema", "plans");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("catalog", "answers", "advice");
  }

  @Test
  void aFaultyCatalogHasNoAnswers() {
    var run = Run.of("schema", "answers", "--catalog", "examples/sciatica.yaml");

    assertThat(run.code()).isEqualTo(ExitCode.CATALOG_INVALID);
    assertThat(run.out()).isEmpty();
  }
}
