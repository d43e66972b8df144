package palpate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import palpate.catalog.load.CatalogReader;
import palpate.catalog.packed.PackedCatalog;
import palpate.source.tree.Decoding;

/** A step of the build: packs the catalog that is built in. */
public final class Packing {
  private Packing() {}

  /**
   * Reads a catalog and writes it packed. One that has problems is not packed, and then palpate
   * reads its text and tells them.
   *
   * @param args the file of the catalog, then that of its packed form
   */
  public static void main(String[] args) throws IOException {
    var catalog = Path.of(args[0]);
    var packed = Path.of(args[1]);
    var loaded =
        Decoding.utf8(catalog.getFileName().toString(), Files.readAllBytes(catalog))
            .then(CatalogReader::readBuiltIn);
    Files.deleteIfExists(packed);
    if (loaded.value().isPresent() && loaded.problems().isEmpty()) {
      Files.write(packed, PackedCatalog.pack(loaded.value().get()));
    }
  }
}
