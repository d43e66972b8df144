package palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import palpate.catalog.Catalog;
import palpate.catalog.Condition;
import palpate.fixtures.ShippedCatalog;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.Replies;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.SourceText;

/**
 * However large the catalog is, nobody is asked much: the typical case of every condition, with all
 * the questions that apply to it.
 */
class QuestionnaireLengthTest {
  private static final int MOST_ITEMS = 30;
  private static final int MOST_SCREENS = 14;
  private static final Catalog CATALOG = ShippedCatalog.get();

  @TestFactory
  Stream<DynamicTest> theTypicalCaseIsAskedAtMost30ItemsOn14Screens() {
    return CATALOG.conditions().stream()
        .map(it -> DynamicTest.dynamicTest(it.id(), () -> assertShort(it)));
  }

  private static void assertShort(Condition condition) throws IOException {
    var sheet = sheet(Path.of("examples", condition.id() + ".yaml"));
    var replies = new Replies(CATALOG.questionnaire(), sheet);

    var asked =
        CATALOG.questionnaire().items().stream().filter(item -> isAsked(replies, item)).toList();
    var screens =
        CATALOG.questionnaire().screens().stream()
            .filter(screen -> screen.items().stream().anyMatch(item -> isAsked(replies, item)))
            .count();

    System.err.printf("%-28s %s items on %s screens%n", condition.id(), asked.size(), screens);
    assertThat(asked)
        .as("questions that apply")
        .extracting(Item::id)
        .hasSizeLessThanOrEqualTo(MOST_ITEMS);
    assertThat(screens).as("screens").isLessThanOrEqualTo(MOST_SCREENS);
    assertThat(asked)
        .as("is answered in full")
        .allMatch(item -> sheet.answer(item.id()).isPresent());
    assertThat(replies.unexpected()).as("answers that were not asked for").isEqualTo(List.of());
  }

  private static boolean isAsked(Replies replies, Item item) {
    return !replies.applies(item.id()).isAbsent();
  }

  private static AnswerSheet sheet(Path path) throws IOException {
    var source = new SourceText(path.toString(), Files.readString(path));
    return AnswersReader.read(source, CATALOG.questionnaire()).value().orElseThrow().sheet();
  }
}
