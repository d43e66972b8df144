package palpate.source.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadDocumentsTest {
  /** In the table, {@code ~} is a line end and {@code ^} a tab. */
  private static String text(String cell) {
    return cell.replace('~', '\n').replace('^', '\t');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a: 1~b: 2~a: 3              | 3:1-3:2 duplicate-key",
        "a: {x: 1, x: 2}             | 1:11-1:12 duplicate-key",
        "a: &x 1                     | 1:4-1:8 anchor",
        "a: &x {b: 1}                | 1:4-1:8 anchor",
        "a: &x~  b: 1                | 1:4-2:3 anchor",
        "&k key: 3                   | 1:1-1:7 anchor",
        "a: *x                       | 1:4-1:6 alias",
        "a: [*x]                     | 1:5-1:7 alias",
        "*x : 4                      | 1:1-1:3 alias",
        "a: *                        | 1:4-1:5 alias",
        "a: !!str 5                  | 1:4-1:11 tag",
        "a: !foo {b: 1}              | 1:4-1:10 tag",
        "a: ! x                      | 1:4-1:7 tag",
        "a: !x!y z                   | 1:4-1:5 tag",
        "a: 1~---~b: 2               | 3:1-3:1 more-than-one-document",
        "a: 1~...~foo                | 3:1-3:2 more-than-one-document",
        "- a                         | 1:1-1:4 root-not-a-mapping",
        "hello                       | 1:1-1:6 root-not-a-mapping",
        "a:~^b: 1                    | 2:1-2:2 tab-indentation",
        "a: b: c                     | 1:5-1:6 syntax",
        "a: 1~ b: 2                  | 2:3-2:4 syntax",
        "a: [1, 2~b: 3               | 2:2-2:3 syntax",
        "a: {b: 1                    | 1:9-1:9 syntax",
        "a: 'x~b: y                  | 1:4-1:5 syntax",
        "a: \"x                      | 1:4-1:5 syntax",
        "a: \"\\q\"                  | 1:6-1:7 syntax",
        "a: @x                       | 1:4-1:5 syntax",
        "a: - b                      | 1:4-1:5 syntax",
        "a: }                        | 1:4-1:5 syntax",
        "? [x]~: 3                   | 1:3-1:4 syntax",
        "a: x~b                      | 2:1-2:2 syntax",
        ": x                         | 1:1-1:2 syntax",
        "? ~: x                      | 1:2-1:2 empty-key",
      })
  void eachFaultOfYamlIsNamedAndPlaced(String cell, String expected) {
    assertThat(Shown.places(Documents.read(Shown.yaml(text(cell))))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"a\": 1, \"a\": 2}        | 1:10-1:13 duplicate-key",
        "{\"a\": 1} {}               | 1:10-1:11 more-than-one-document",
        "[1]                         | 1:1-1:4 root-not-a-mapping",
        "{\"a\": 1,}                 | 1:9-1:10 syntax",
        "{a: 1}                      | 1:2-1:3 syntax",
        "{'a': 1}                    | 1:2-1:3 syntax",
        "{\"a\": yes}                | 1:7-1:8 syntax",
        "{\"a\": 1 // c~}            | 1:9-1:10 syntax",
        "{\"a\": \"^\"}              | 1:8-1:9 syntax",
        "{\"a\": 012}                | 1:8-1:9 syntax",
        "{\"a\": 1~                  | 2:1-2:1 syntax",
        "{\"a\": \"x                 | 1:9-1:9 syntax",
        "{\"a\": [1}                 | 1:9-1:10 syntax",
        "{\"a\": 1}}                 | 1:9-1:10 syntax",
        "{\"a\": \"\\ud800\"}        | 1:7-1:15 control-character",
        "{\"\": 1}                   | 1:2-1:4 empty-key",
      })
  void eachFaultOfJsonIsNamedAndPlaced(String cell, String expected) {
    assertThat(Shown.places(Documents.read(Shown.json(text(cell))))).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "\uFEFF", "null\n"})
  void aFileWithNothingInItIsEmpty(String text) {
    assertThat(Shown.places(Documents.read(Shown.yaml(text))))
        .containsExactly("1:1-1:1 empty-file");
  }

  @Test
  void anEmptyJsonFileIsEmpty() {
    assertThat(Shown.places(Documents.read(Shown.json(" ")))).containsExactly("1:1-1:1 empty-file");
  }

  @Test
  void allFaultsAreReportedInTheirOrderUpToTheFirstSyntaxError() {
    var text = "a: &x 1\nb: *x\na: 2\nc: !t 3\nd: e: f\ng: &y 2\n";

    assertThat(Shown.places(Documents.read(Shown.yaml(text))))
        .containsExactly(
            "1:4-1:8 anchor",
            "2:4-2:6 alias",
            "3:1-3:2 duplicate-key",
            "4:4-4:8 tag",
            "5:5-5:6 syntax");
  }

  @Test
  void aRepeatedKeyNamesTheFirstLine() {
    assertThat(Shown.full(Documents.read(Shown.yaml("a: 1\nb: 2\na: 3\n"))))
        .containsExactly(
            "3:1 [duplicate-key] the key 'a' is used twice here, first on line 1"
                + " (keep one of them; only one value can count)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a: [1, 2\nb: 3", "a: 'x", "a: @", "%", "a: \"\\u12\"", "- [", "!", "a: !<x", "&"})
  void theParsersOwnWordsNeverShow(String text) {
    assertThat(Shown.full(Documents.read(Shown.yaml(text))).toString())
        .doesNotContain("jackson", "REDACTED", "Source:", "reader", "while ", "Exception", "null");
  }

  @Test
  void aCarriageReturnAtTheEndEndsTheLine() {
    assertThat(Shown.places(Documents.read(Shown.yaml("a: {b\r"))))
        .containsExactly("2:1-2:1 syntax");
  }

  @Test
  void fortyLevelsAreReadAndMoreAreNot() {
    assertThat(Shown.places(Documents.read(Shown.yaml(nested(39))))).isEmpty();
    assertThat(Shown.places(Documents.read(Shown.yaml(nested(40)))))
        .containsExactly("1:43-1:44 too-deep");
    assertThat(Shown.places(Documents.read(Shown.json("{\"a\":" + lists(39) + "}")))).isEmpty();
    assertThat(Shown.places(Documents.read(Shown.json("{\"a\":" + lists(40) + "}"))))
        .containsExactly("1:45-1:46 too-deep");
  }

  private static String nested(int lists) {
    return "a: " + lists(lists) + "\n";
  }

  private static String lists(int lists) {
    return "[".repeat(lists) + "]".repeat(lists);
  }

  @Test
  void readingStopsAfterTooManyProblems() {
    var problems = Documents.read(Shown.yaml("a: 1\n".repeat(10_000))).problems();

    assertThat(problems).hasSize(TreeBuilder.MAX_PROBLEMS + 1);
    assertThat(problems).extracting("code").contains("too-many-problems");
  }
}
