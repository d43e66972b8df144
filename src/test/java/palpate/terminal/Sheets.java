package palpate.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import palpate.catalog.Catalog;
import palpate.fixtures.ShippedCatalog;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.load.AnswersReader;
import palpate.render.AnswersRenderer;
import palpate.source.SourceText;

/** The catalogs and the answers that clients at a terminal have. */
final class Sheets {
  static final ItemId ACTIVITIES = new ItemId("activities");

  /** The shipped catalog asks for no date. */
  private static final String DATE_ITEM =
      """
            - id: last-massage
              kind: date
              ask: "When did you last have a massage?"
              why: "Your practitioner can ask how you felt after it."
              for-record: true
              min: 2020-01-01
              max: 2030-12-31
      """;

  private static final String LAST_ITEM = "      - id: activities\n";
  private static final String DATED =
      ShippedCatalog.text().replace(LAST_ITEM, DATE_ITEM + LAST_ITEM);

  static final Path SMALL = Path.of("src/test/resources/bench/conditions.yaml");
  private static final String SMALL_ANSWERS =
      """
      answers:
        danger: none
        age: 61
        operated: yes
        cleared: yes
        seen: 2025-02-28
        place: [knee]
        since: old
        strength: 5
        visits: 1
        goals: "Grüße an 東京, and the stairs"
      """;

  private Sheets() {}

  /** The shipped catalog with a date among its items, so that there is one of every kind. */
  static Catalog dated() {
    return ShippedCatalog.load(DATED);
  }

  /** The same as a file. */
  static Path writeDated(Path folder) throws IOException {
    return Files.writeString(folder.resolve("dated.yaml"), DATED, UTF_8);
  }

  /** Somebody with worn knees, from the examples. */
  static AnswerSheet knees() throws IOException {
    return read(Path.of("examples/knee-osteoarthritis.yaml"), ShippedCatalog.get());
  }

  /** The same person, who can say when the last massage was. */
  static AnswerSheet datedKnees() throws IOException {
    return knees()
        .with(new ItemId("last-massage"), new Answer.Day(LocalDate.of(2025, 2, 28)))
        .with(ACTIVITIES, new Answer.Words("Grüße an 東京, and the stairs"));
  }

  /** A few items of every kind, in a catalog that is loaded fast. */
  static Catalog small() {
    return ShippedCatalog.load(text(SMALL));
  }

  /** Somebody who answers them. */
  static AnswerSheet ofSmall() {
    return read("answers.yaml", SMALL_ANSWERS, small());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answers of a file that has nothing wrong with it. */
  static AnswerSheet read(Path file, Catalog catalog) throws IOException {
    return read(file.toString(), Files.readString(file, UTF_8), catalog);
  }

  private static AnswerSheet read(String name, String text, Catalog catalog) {
    var loaded = AnswersReader.read(new SourceText(name, text), catalog.questionnaire());
    assertThat(loaded.problems()).isEmpty();
    return loaded.value().orElseThrow().sheet();
  }

  static void write(AnswerSheet sheet, Catalog catalog, Path file) throws IOException {
    var text = new StringBuilder();
    new AnswersRenderer(catalog).render(sheet, text);
    Files.writeString(file, text, UTF_8);
  }
}
