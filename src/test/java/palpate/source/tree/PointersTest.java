package palpate.source.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpate.source.SourceSpan;
import palpate.source.SourceText;

/** A place in a document is named by the path of keys and numbers that leads there. */
class PointersTest {
  private static final SourceText TEXT =
      new SourceText("a.json", "{\"a/b\": [1, {\"c~d\": 22}, 3], \"e\": \"x\"}");

  @ParameterizedTest
  @CsvSource({
    "1,  ''",
    "2,  /a~1b",
    "9,  /a~1b",
    "10, /a~1b/0",
    "14, /a~1b/1/c~0d",
    "21, /a~1b/1/c~0d",
    "23, /a~1b/1",
    "26, /a~1b/2",
    "28, ''",
    "30, /e",
    "35, /e",
    "38, ''"
  })
  void theSmallestPartAroundAPlaceIsNamed(int column, String pointer) {
    var document = Documents.readJson(TEXT).value().orElseThrow();

    assertThat(Pointers.to(document, SourceSpan.at(TEXT, 1, column))).isEqualTo(pointer);
  }
}
