package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a small catalog, on the screen and in files. */
class CatalogShowTest {
  private static final String CATALOG =
      Path.of("src/test/resources/bad/base.yaml").toAbsolutePath().toString();

  @TempDir Path folder;

  private Run list(String... more) {
    return Run.in(folder, with(more, "catalog", "list", "--catalog", CATALOG));
  }

  private Run show(String id, String... more) {
    return Run.in(folder, with(more, "catalog", "show", id, "--catalog", CATALOG));
  }

  private static String[] with(String[] more, String... words) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void aFileHoldsWhatTheScreenShows() throws IOException {
    list("-o", "list.txt");
    show("chest", "-o", "chest.txt");

    assertThat(folder.resolve("list.txt")).content().isEqualTo(list().out()).contains("chest");
    assertThat(folder.resolve("chest.txt")).content().isEqualTo(show("chest").out());
  }

  @Test
  void anIdThatDoesNotExistLeavesNoFile() {
    var run = show("chst", "-o", "page.txt");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("nothing in the catalog is called 'chst'. Did you mean 'chest'?");
    assertThat(folder).isEmptyDirectory();
  }
}
