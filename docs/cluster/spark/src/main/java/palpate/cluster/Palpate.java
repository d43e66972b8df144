package palpate.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import palpate.batch.OutputFormat;
import palpate.batch.RowFunction;
import palpate.batch.Scoring;
import palpate.catalog.Catalog;
import palpate.catalog.load.CatalogReader;
import palpate.plan.Timetable;
import palpate.source.tree.Decoding;

/** The function from rows to results; nothing of it is sent over the network. */
final class Palpate {
  /** Made when the first row asks for it, once for each Java. */
  static final UnaryOperator<String> ROWS =
      new RowFunction(
          new Scoring(
              catalog(), Timetable.UNDATED, version(), OutputFormat.NDJSON, false, "id", false, false));

  private Palpate() {}

  /** The catalog in palpate's jar. */
  private static Catalog catalog() {
    try (var in = Scoring.class.getResourceAsStream("/palpate/conditions.yaml")) {
      return Decoding.utf8("conditions.yaml", Objects.requireNonNull(in).readAllBytes())
          .then(CatalogReader::readBuiltIn)
          .value()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String version() {
    return Scoring.class.getPackage().getImplementationVersion();
  }
}
