package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogPageTest {
  @TempDir Path folder;

  @Test
  void theWholeCatalogIsMarkdownUnlessHtmlIsAskedFor() {
    var run = Run.of("catalog", "page");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("# Catalog palpate-au ").contains("## Contents", "☐ not sure");
  }

  @Test
  void htmlGoesToAFile() throws IOException {
    var run = Run.in(folder, "catalog", "page", "--format", "html", "-o", "catalog.html");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(folder.resolve("catalog.html")))
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .endsWith("</html>\n");
  }

  @Test
  void aPageOfBeforeIsReplaced() throws IOException {
    var page = Files.writeString(folder.resolve("catalog.md"), "old");

    assertThat(Run.in(folder, "catalog", "page", "-o", "catalog.md").code()).isZero();
    assertThat(page).content().startsWith("# Catalog ");
  }

  @Test
  void theCatalogThatIsReadIsNeverWrittenOver() throws IOException {
    var mine = Files.copy(Path.of("conditions.yaml"), folder.resolve("mine.yaml"));
    var run = Run.in(folder, "catalog", "page", "--catalog", "mine.yaml", "-o", "mine.yaml");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(mine).hasSameBinaryContentAs(Path.of("conditions.yaml"));
  }

  @Test
  void anotherFormatIsAMistakeOfUsage() {
    var run = Run.of("catalog", "page", "--format", "pdf");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("markdown", "html");
  }
}
