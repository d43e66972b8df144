package palpate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import palpate.advice.Advisor;
import palpate.catalog.Catalog;
import palpate.fixtures.RandomSheets;
import palpate.fixtures.ShippedCatalog;
import palpate.plan.Timetable;
import palpate.questionnaire.AnswerSheet;
import palpate.render.Envelope;
import palpate.render.JsonRenderer;
import palpate.render.TextRenderer;
import palpate.render.Theme;

/** The same sheet gives the same bytes, however often and whatever the order of the catalog. */
class CatalogOrderTest {
  private static final long SEED = Long.getLong("palpate.seed", 20261122L);
  private static final int RANDOM_SHEETS = 200;
  private static final Path FOLDER = Path.of("examples");
  private static final Set<String> UNORDERED =
      Set.of(
          "findings",
          "red-flags",
          "contraindications",
          "techniques",
          "measures",
          "conditions",
          "sources");

  @Test
  void theOrderOfEntriesChangesNoByteOfAnyReport() throws IOException {
    System.err.println("palpate.seed = " + SEED);
    var shuffledText = shuffled(ShippedCatalog.text());
    assertThat(shuffledText).isNotEqualTo(ShippedCatalog.text());
    var shuffled = ShippedCatalog.load(shuffledText);

    for (var sheet : sheets()) {
      assertThat(bytes(shuffled, sheet)).isEqualTo(bytes(ShippedCatalog.get(), sheet));
    }
  }

  @Test
  void theSameSheetGivesTheSameBytesAgain() throws IOException {
    var again = ShippedCatalog.load(ShippedCatalog.text());

    for (var sheet : sheets()) {
      assertThat(bytes(again, sheet)).isEqualTo(bytes(ShippedCatalog.get(), sheet));
    }
  }

  private static List<AnswerSheet> sheets() throws IOException {
    var sheets = new ArrayList<AnswerSheet>();
    for (var path : ExamplesTest.files()) {
      if (FOLDER.equals(path.getParent())) {
        sheets.add(ExamplesTest.read(path).sheet());
      }
    }
    var random = new RandomSheets(ShippedCatalog.get(), SEED);
    for (var i = 0; i < RANDOM_SHEETS; i++) {
      sheets.add(random.next());
    }
    return sheets;
  }

  private static String bytes(Catalog catalog, AnswerSheet sheet) throws IOException {
    var advice = Advisor.advise(catalog, sheet, Timetable.UNDATED);
    var out = new StringBuilder();
    new TextRenderer(Theme.of(true, true, 80), "test").render(advice, out);
    new JsonRenderer(Envelope.of("test")).render(advice, out);
    return out.toString();
  }

  /** Sections start at the margin, their entries two columns in. */
  private static String shuffled(String text) {
    var random = new Random(SEED);
    var shuffled = new StringBuilder();
    for (var section : text.split("(?m)^(?=[a-z])", -1)) {
      var name = section.split(":", 2)[0];
      if (UNORDERED.contains(name)) {
        var parts = section.split("(?m)^(?=  - )", -1);
        var entries = new ArrayList<>(Arrays.asList(parts).subList(1, parts.length));
        Collections.shuffle(entries, random);
        shuffled.append(parts[0]);
        entries.forEach(entry -> shuffled.append(entry.stripTrailing()).append('\n'));
      } else {
        shuffled.append(section);
      }
    }
    return shuffled.toString();
  }
}
