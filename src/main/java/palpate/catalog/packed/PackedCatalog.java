package palpate.catalog.packed;

import palpate.catalog.Catalog;
import palpate.catalog.Citation;
import palpate.catalog.Condition;
import palpate.catalog.Contraindication;
import palpate.catalog.Costs;
import palpate.catalog.Finding;
import palpate.catalog.OutcomeMeasure;
import palpate.catalog.Planning;
import palpate.catalog.RedFlag;
import palpate.catalog.Technique;
import palpate.questionnaire.Item;
import palpate.questionnaire.Questionnaire;

/**
 * A catalog as bytes, for the palpate that was built with it and for no other: they hold the names
 * of its classes.
 */
public final class PackedCatalog {
  private PackedCatalog() {}

  /** The same catalog always gives the same bytes. */
  public static byte[] pack(Catalog catalog) {
    var writer = new PackedWriter();
    writer.write(catalog.header());
    writer.write(catalog.planning());
    writer.write(catalog.questionnaire().items());
    writer.write(catalog.findings());
    writer.write(catalog.redFlags());
    writer.write(catalog.contraindications());
    writer.write(catalog.techniques());
    writer.write(catalog.measures());
    writer.write(catalog.conditions());
    writer.write(catalog.costs());
    writer.write(catalog.citations());
    return writer.bytes();
  }

  /** The catalog that was packed. */
  public static Catalog unpack(byte[] bytes) {
    var reader = new PackedReader(bytes);
    return new Catalog(
        reader.read(Catalog.Header.class),
        reader.read(Planning.class),
        new Questionnaire(reader.readList(Item.class)),
        reader.readList(Finding.class),
        reader.readList(RedFlag.class),
        reader.readList(Contraindication.class),
        reader.readList(Technique.class),
        reader.readList(OutcomeMeasure.class),
        reader.readList(Condition.class),
        reader.read(Costs.class),
        reader.readList(Citation.class));
  }
}
