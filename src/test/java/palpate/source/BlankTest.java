package palpate.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlankTest {
  private static String of(int... characters) {
    return new String(characters, 0, characters.length);
  }

  @Test
  void textThatShowsNothingIsBlank() {
    var joiners = of(0x200b, 0x200d, 0x2060, 0xfeff);
    var fillers = of(0x3164, 0x115f, 0x2800, 0xffa0);
    var spaces = of(' ', '\t', 0xa0, 0x3000);
    var variations = of(0xfe0f, 0xe0100, 0x180b, 0xe0041);

    assertThat(List.of("", joiners, fillers, spaces, variations)).allMatch(Blank::is);
  }

  @Test
  void oneCharacterToSeeIsEnough() {
    assertThat(List.of("a", of(0x200b, '.'), of(0x2764, 0xfe0f), of(0x0301))).noneMatch(Blank::is);
  }
}
