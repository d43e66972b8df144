package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeutralTest {
  @ParameterizedTest
  @CsvSource({
    "'plain, text', 'plain, text'",
    "'a\u001b[31mb', 'a\u241b[31mb'",
    "'a\nb\tc\rd', 'a\u240ab\u2409c\u240dd'",
    "'\u0000\u007f', '\u2400\u2421'",
    "'\u0085\u009b', '<U+0085><U+009B>'",
    "'\u202eabc\u2066\u200b\ufeff', '<U+202E>abc<U+2066><U+200B><U+FEFF>'",
    "'a\u00a0b\u3000c', 'a b c'",
    "'\u2028\ue000\ud800x', '<U+2028><U+E000><U+D800>x'",
    "'膝 é e\u0301', '膝 é e\u0301'"
  })
  void whatSteersATerminalBecomesVisible(String text, String shown) {
    assertThat(Neutral.text(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "'60 × 2 – ≥ 3', '60 x 2 - >= 3'",
    "'10° ≤ 5 — “ok” ‘no’', '10 deg <= 5 - \"ok\" ''no'''",
    "'Sjögren café naïve', 'Sjogren cafe naive'",
    "'ß æ ø ½ … → µ', 'ss ae o 1/2 ... -> u'",
    "'膝 😀', '? ?'",
    "'e\u0301', 'e'",
    "'\u241b[31m', '^[[31m'"
  })
  void everythingHasAnAsciiForm(String text, String ascii) {
    assertThat(Ascii.of(text)).isEqualTo(ascii);
  }

  @Test
  void anyCharacterBecomesHarmlessAsciiInTheAsciiTheme() {
    for (var c = 0; c <= Character.MAX_CODE_POINT; c++) {
      var shown = Theme.PLAIN.show(Character.toString(c));
      assertThat(shown.chars().allMatch(it -> it >= ' ' && it < 127)).as("U+%04X", c).isTrue();
    }
  }

  @Test
  void widthIsCountedInColumns() {
    assertThat(DisplayWidth.of("knee")).isEqualTo(4);
    assertThat(DisplayWidth.of("膝の痛み")).isEqualTo(8);
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    assertThat(DisplayWidth.of("😀")).isEqualTo(2);
  }
}
