package palpate.source.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 1, 8, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F, 0x80, 0x84, 0x86, 0x9B, 0x9F, 0x202A, 0x202E, 0x2066,
        0x2069, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFEFF, 0xFFFE, 0xFFFF
      })
  void whatCannotBeSeenIsReportedWhereItIs(int c) {
    var character = Character.toString(c);
    var expected = List.of("2:5-2:6 control-character");

    assertThat(Shown.places(Documents.read(Shown.yaml("a: 1\nb: x" + character + " y\n"))))
        .isEqualTo(expected);
    assertThat(Shown.places(Documents.read(Shown.yaml("a: 1\n# 12" + character + " y\n"))))
        .isEqualTo(expected);
    assertThat(Shown.places(Documents.read(Shown.json("{\"a\":\n\"12" + character + "\"}"))))
        .containsExactly("2:4-2:5 control-character");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x09, 0x20, 0x85, 0xA0, 0xE9, 0x2019, 0x2029, 0x206A, 0xFFFD, 0x1F600})
  void ordinaryCharactersAreFine(int c) {
    var text = "a: 'x" + Character.toString(c) + "y'\n";

    assertThat(Shown.places(Documents.read(Shown.yaml(text)))).isEmpty();
  }

  @Test
  void onlyTheFirstFewAreShownAndOtherFaultsStillAre() {
    var text = "a: " + "\u0001".repeat(50) + "\na: 2\n";

    assertThat(Shown.places(Documents.read(Shown.yaml(text))))
        .hasSize(11)
        .startsWith("1:4-1:5 control-character", "1:5-1:6 control-character")
        .endsWith("2:1-2:2 duplicate-key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\0", "\\e", "\\x1b", "\\u202e", "\\uD800", "\\UD800"})
  void anEscapeIsNoWayAround(String escape) {
    assertThat(Shown.places(Documents.read(Shown.yaml("a: \"x" + escape + "\"\n"))))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("1:")
        .matches(".*(control-character|syntax)");
  }

  @Test
  void anEscapedBackslashBeforeAUIsNoEscape() {
    assertThat(Shown.tree(Documents.read(Shown.yaml("a: \"\\\\uD800\"\n"))))
        .isEqualTo("{a=TEXT(\\uD800)}");
  }

  @Test
  void anEscapeInAKeyIsFoundToo() {
    assertThat(Shown.places(Documents.read(Shown.json("{\"a\\u001b[31m\": 1}"))))
        .containsExactly("1:2-1:15 control-character");
  }

  @Test
  void theMessageNamesTheCharacterWithoutPrintingIt() {
    assertThat(Shown.full(Documents.read(Shown.yaml("a: \u202e x\n"))))
        .containsExactly(
            "1:4 [control-character] this line holds a character that reorders or hides text"
                + " (U+202E), which cannot be seen"
                + " (delete the character, or type the text again by hand)");
  }
}
