package palpate.cli;

import java.io.IOException;
import java.util.Optional;
import palpate.catalog.Catalog;
import palpate.catalog.LocatedCatalog;
import palpate.catalog.load.CatalogReader;
import palpate.catalog.packed.PackedCatalog;
import palpate.source.Loaded;
import palpate.source.SourceText;
import palpate.source.tree.Decoding;

/** The catalog that came with palpate, or one from a file. */
final class Catalogs {
  private static final String RESOURCE = "/palpate/conditions.yaml";

  /** Missing where palpate was built without it, or with a catalog that has problems. */
  private static final String PACKED = "/palpate/conditions.packed";

  private static final String NAME = "conditions.yaml";

  private final Streams streams;
  private final Complaints complaints;

  Catalogs(Streams streams, Complaints complaints) {
    this.streams = streams;
    this.complaints = complaints;
  }

  /** The catalog of a file, or palpate's own when no file is named. */
  Loaded<Catalog> read(String file) throws Failure {
    return text(file).then(CatalogReader::read);
  }

  private Loaded<SourceText> text(String file) throws Failure {
    return file.isEmpty() ? own() : new FileReading(streams).read(file);
  }

  /** The catalog, with its warnings told, or all that is wrong with it. */
  Catalog require(String file) throws Failure {
    return file.isEmpty() ? builtIn() : require(read(file));
  }

  private Catalog builtIn() throws Failure {
    var packed = resource(PACKED);
    return packed.isPresent()
        ? PackedCatalog.unpack(packed.get())
        : require(own().then(CatalogReader::readBuiltIn));
  }

  /** The same, with what only its authors need to know. */
  LocatedCatalog requireLocated(String file) throws Failure {
    return require(text(file).then(CatalogReader::readLocated));
  }

  private <T> T require(Loaded<T> loaded) throws Failure {
    if (loaded.value().isPresent()) {
      complaints.tell(loaded.problems());
    }
    return loaded
        .value()
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.CATALOG_INVALID,
                    "the catalog was not loaded, so nothing was done.",
                    loaded.problems()));
  }

  private static Loaded<SourceText> own() throws Failure {
    var bytes = resource(RESOURCE);
    if (bytes.isEmpty()) {
      throw new Failure(ExitCode.INTERNAL_FAULT, "the catalog is missing from the program.");
    }
    return Decoding.utf8(NAME, bytes.get());
  }

  private static Optional<byte[]> resource(String name) throws Failure {
    try (var in = Catalogs.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "the program's own catalog cannot be read: " + e.getMessage());
    }
  }
}
