package palpate.cli;

import java.io.IOException;
import palpate.catalog.Catalog;
import palpate.catalog.LocatedCatalog;
import palpate.catalog.load.CatalogReader;
import palpate.source.Loaded;
import palpate.source.SourceText;
import palpate.source.tree.Decoding;

/** The catalog that came with palpate, or one from a file. */
final class Catalogs {
  private static final String RESOURCE = "/palpate/conditions.yaml";

  private static final String NAME = "conditions.yaml";

  private final Streams streams;
  private final Complaints complaints;
  private final BuiltIn builtIn;

  Catalogs(Streams streams, Complaints complaints, BuiltIn builtIn) {
    this.streams = streams;
    this.complaints = complaints;
    this.builtIn = builtIn;
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
    var packed = builtIn.catalog();
    return packed.isPresent() ? packed.get() : require(own().then(CatalogReader::readBuiltIn));
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
    try (var in = Catalogs.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new Failure(ExitCode.INTERNAL_FAULT, "the catalog is missing from the program.");
      }
      return Decoding.utf8(NAME, in.readAllBytes());
    } catch (IOException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "the program's own catalog cannot be read: " + e.getMessage());
    }
  }
}
