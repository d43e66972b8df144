package palpate.catalog.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.Loaded;
import palpate.source.SourceText;

/** Every bad file is refused, or warned of, with exactly the words in its header. */
class BadFilesTest {

  @TestFactory
  Stream<DynamicTest> badCatalogsAreReportedWordForWord() {
    return BadFile.in("catalog")
        .map(
            file ->
                dynamicTest(
                    file.name(),
                    () -> check(file, CatalogReader.read(source(file, file.patchedBase())))));
  }

  @TestFactory
  Stream<DynamicTest> badAnswersAreReportedWordForWord() {
    var questionnaire =
        CatalogReader.read(new SourceText("base.yaml", BadFile.base()))
            .value()
            .orElseThrow()
            .questionnaire();
    return BadFile.in("answers")
        .map(
            file ->
                dynamicTest(
                    file.name(),
                    () ->
                        check(file, AnswersReader.read(source(file, file.text()), questionnaire))));
  }

  @Test
  void theBaseItselfIsWithoutFault() {
    var loaded = CatalogReader.read(new SourceText("base.yaml", BadFile.base()));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.value()).isPresent();
  }

  @Test
  void everyBadFileSaysWhatItExpects() {
    assertThat(Stream.of("catalog", "answers").flatMap(BadFile::in))
        .allSatisfy(file -> assertThat(file.expected()).as(file.name()).isNotEmpty());
  }

  private static SourceText source(BadFile file, String text) {
    return new SourceText(file.name(), text);
  }

  private static void check(BadFile file, Loaded<?> loaded) {
    var actual = loaded.problems().stream().map(BadFile::line).toList();
    file.updateIfAsked(actual);
    assertThat(actual).isEqualTo(file.expected());
  }
}
