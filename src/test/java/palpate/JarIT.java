package palpate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that people run, looked into and started once. */
class JarIT {

  private static final Path JAR = Path.of(System.getProperty("palpate.jar"));
  private static final String VERSION = System.getProperty("palpate.version");

  @Test
  void theJarTellsItsVersionAndNothingElse(@TempDir Path elsewhere) throws Exception {
    var out = elsewhere.resolve("out");
    var err = elsewhere.resolve("err");
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    var exitCode =
        new ProcessBuilder(java.toString(), "-jar", JAR.toString(), "--version")
            .directory(elsewhere.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();

    assertThat(Files.readString(err, UTF_8)).isEmpty();
    assertThat(Files.readString(out, UTF_8)).contains(VERSION);
    assertThat(exitCode).isZero();
  }

  @Test
  void theManifestNamesTheProgramAndAllowsNativeAccess() throws IOException {
    try (var jar = new JarFile(JAR.toFile())) {
      var manifest = jar.getManifest().getMainAttributes();
      assertThat(manifest.getValue("Main-Class")).isEqualTo("palpate.Main");
      assertThat(manifest.getValue("Implementation-Version")).isEqualTo(VERSION);
      assertThat(manifest.getValue("Enable-Native-Access")).isEqualTo("ALL-UNNAMED");
    }
  }

  @Test
  void theJarHoldsTheCatalogAndNoSignatures() throws IOException {
    try (var jar = new JarFile(JAR.toFile())) {
      assertThat(jar.getEntry("palpate/conditions.yaml")).isNotNull();
      assertThat(jar.stream().map(entry -> entry.getName()))
          .noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA|EC)"));
    }
  }
}
