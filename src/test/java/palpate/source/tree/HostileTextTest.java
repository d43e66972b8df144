package palpate.source.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpate.source.Loaded;
import palpate.source.SourceText;

/** Texts that only an enemy or an accident writes: they are answered, and soon. */
class HostileTextTest {
  private static final int LENGTH = 3_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(20); // takes two at most; slow machines

  private static Loaded<MappingNode> read(SourceText source) {
    return assertTimeoutPreemptively(LIMIT, () -> Documents.read(source));
  }

  private static String tenMillion(String part) {
    return part.repeat(LENGTH / part.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[         | too-deep",
        "`[ `      | too-deep",
        "`- - - `  | too-deep",
        "`{a: `    | too-deep",
        "`- `      | too-deep",
        "{         | syntax",
        "`? `      | syntax",
        "`a: `     | syntax",
        "x         | root-not-a-mapping",
        "1         | root-not-a-mapping",
        "#         | empty-file",
        "` `       | empty-file",
        "&         | anchor",
        "*         | alias",
        "%         | syntax",
        "@         | syntax",
        "\"        | more-than-one-document",
        "\uD83D\uDE00 | root-not-a-mapping",
      })
  void tenMillionOfAnythingInYamlIsRejected(String part, String code) {
    var loaded = read(Shown.yaml(tenMillion(part)));

    assertThat(loaded.problems()).extracting("code").containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-\n", "- a\n", "a: b\n", "---\n", "a:\n ", "\n", "'", "!", "|", "\t", "\\\"", ","
      })
  void tenMillionOfAnythingElseInYamlIsRejectedToo(String part) {
    assertThat(read(Shown.yaml(tenMillion(part))).value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "{\"a\":",
        "[1,",
        "\"",
        "1",
        "x",
        " ",
        "-",
        "\\",
        "/",
        "[],",
        "\uD83D\uDE00"
      })
  void tenMillionOfAnythingInJsonIsRejected(String part) {
    assertThat(read(Shown.json(tenMillion(part))).value()).isEmpty();
    assertThat(read(Shown.json("{\"a\":" + tenMillion(part))).value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: \"", "a: '", "a: |\n ", "a: >\n ", "a: [", "a: {", "a: &", "? "})
  void aLongTextAfterAnyBeginningIsAnswered(String beginning) {
    assertThat(Stream.of("x", "1", " ", "\n", "\n x", "\uD83D\uDE00"))
        .extracting(part -> read(Shown.yaml(beginning + part.repeat(300_000))))
        .doesNotContainNull();
  }

  @Test
  void aLineOfTenMillionLettersIsRead() {
    assertThat(read(Shown.yaml("a: " + tenMillion("x") + "\n")).value()).isPresent();
    assertThat(read(Shown.json("{\"a\": \"" + tenMillion("x") + "\"}")).value()).isPresent();
  }

  @Test
  void aNumberOfAMillionDigitsIsReadAsANode() {
    var digits = "1".repeat(1_000_000);

    assertThat(Shown.tree(read(Shown.yaml("a: " + digits + "\n"))))
        .isEqualTo("{a=NUMBER(" + digits + ")}");
    assertThat(Shown.tree(read(Shown.json("{\"a\": " + digits + "}"))))
        .isEqualTo("{a=NUMBER(" + digits + ")}");
  }

  @Test
  void aKeyOfAMillionLettersIsAnswered() {
    var key = "k".repeat(1_000_000);

    assertThat(read(Shown.yaml(key + ": 1\n")).problems()).extracting("code").contains("syntax");
    assertThat(read(Shown.json("{\"" + key + "\": 1}")).value()).isPresent();
  }

  @Test
  void tooManyNodesAreRejected() {
    assertThat(read(Shown.yaml("a: [" + "1,".repeat(1_000_000) + "]\n")).problems())
        .extracting("code")
        .containsExactly("too-large");
  }

  @Test
  void aMillionRepeatedKeysOnOneLineAreRejected() {
    assertThat(read(Shown.json("{" + "\"a\":1,".repeat(1_000_000) + "\"b\":1}")).value()).isEmpty();
  }

  @Test
  void manyKeysOnOneLineAreRead() {
    var entries = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      entries.append("\"k\uD83D\uDE00").append(i).append("\": 1, ");
    }
    assertThat(read(Shown.json("{" + entries + "\"z\": 1}")).value()).isPresent();
    assertThat(read(Shown.yaml("{" + entries + "\"z\": 1}")).value()).isPresent();
  }

  @Test
  void aTextThatIsTooLongIsNotRead() {
    assertThat(Shown.places(read(Shown.yaml("a".repeat(Documents.MAX_LENGTH + 1)))))
        .containsExactly("1:1-1:1 too-large");
  }

  @Test
  void indentationThatNeverEndsIsTooDeep() {
    var text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    assertThat(Shown.places(read(Shown.yaml(text.toString()))))
        .containsExactly("41:41-41:41 too-deep");
  }
}
