package palpate.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import palpate.catalog.Catalog;
import palpate.catalog.load.CatalogReader;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.SourceText;

/** The catalog and the typical sheets of the checkout that the program runs in. */
public final class Knowledge {
  private static final Path CATALOG = Path.of("conditions.yaml");
  private static final Path EXAMPLES = Path.of("examples");

  private Knowledge() {}

  public static Catalog catalog() throws IOException {
    var text = new SourceText(CATALOG.toString(), Files.readString(CATALOG, UTF_8));
    return CatalogReader.readBuiltIn(text).value().orElseThrow();
  }

  /** By id of their condition; each condition has an example of its name. */
  static Map<String, AnswerSheet> typical(Catalog catalog) throws IOException {
    var sheets = new TreeMap<String, AnswerSheet>();
    for (var condition : catalog.conditions()) {
      var file = EXAMPLES.resolve(condition.id() + ".yaml");
      var text = new SourceText(file.toString(), Files.readString(file, UTF_8));
      var loaded = AnswersReader.read(text, catalog.questionnaire());
      sheets.put(condition.id(), loaded.value().orElseThrow().sheet());
    }
    return sheets;
  }
}
