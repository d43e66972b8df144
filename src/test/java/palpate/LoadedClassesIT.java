package palpate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command loads classes that it does not need. */
class LoadedClassesIT {
  private static final String EXAMPLE = "examples/knee-osteoarthritis.yaml";

  @TempDir Path folder;

  @Test
  void theVersionIsToldWithoutAnyLibraryOrCatalog() throws Exception {
    assertThat(loadedBy("--version"))
        .contains("palpate.cli.Palpate")
        .noneMatch(
            name ->
                name.matches(
                    "(picocli|tools\\.jackson|org\\.snakeyaml|org\\.jline|de\\.siegmar)\\..*"))
        .noneMatch(name -> name.matches("palpate\\.(?!Main|cli\\.).*"));
  }

  @Test
  void aPlanNeedsNeitherTheInterviewNorBatches() throws Exception {
    assertThat(loadedBy("plan", "--plain", EXAMPLE))
        .contains("picocli.CommandLine", "palpate.catalog.packed.PackedReader")
        .noneMatch(name -> name.matches("(org\\.jline|de\\.siegmar)\\..*"))
        .noneMatch(name -> name.matches("palpate\\.(interview|batch|bench|cli\\.terminal)\\..*"));
  }

  /** Java looks at two of its exceptions when it verifies what could throw them. */
  @Test
  void aPlanWithoutOptionsNeedsNoLibraryOfTheCommandLine() throws Exception {
    assertThat(loadedBy("plan", EXAMPLE))
        .contains("palpate.catalog.packed.PackedReader")
        .noneMatch(name -> name.startsWith("picocli.") && !name.endsWith("Exception"));
  }

  @Test
  void aPlanDoesNotReadTheTextOfTheCatalog() throws Exception {
    assertThat(loadedBy("plan", EXAMPLE))
        .noneMatch(name -> name.startsWith("palpate.catalog.load."));
  }

  @Test
  void helpDoesNotReadTheCatalog() throws Exception {
    assertThat(loadedBy("plan", "--help"))
        .noneMatch(name -> name.startsWith("palpate.catalog.packed."));
  }

  private List<String> loadedBy(String... arguments) throws IOException, InterruptedException {
    var log = folder.resolve("classes");
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + "",
                "-jar",
                System.getProperty("palpate.jar")));
    command.addAll(List.of(arguments));
    var code =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    assertThat(code).isZero();
    return Files.readAllLines(log).stream()
        .map(line -> line.replaceFirst("^(\\[[^]]*])* *", "").split(" ", 2)[0])
        .toList();
  }
}
