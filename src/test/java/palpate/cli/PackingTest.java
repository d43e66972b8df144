package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackingTest {
  @TempDir Path folder;

  @Test
  void aCatalogWithProblemsIsNotPacked() throws IOException {
    var catalog = Files.writeString(folder.resolve("catalog.yaml"), "catalog: 1\n");
    var packed = Files.writeString(folder.resolve("packed"), "of yesterday");
    Packing.main(new String[] {catalog.toString(), packed.toString()});

    assertThat(packed).doesNotExist();
  }
}
