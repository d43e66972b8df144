package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {
  private static final Theme COLOURED = new Theme(true, true, 80);
  private static final Theme BARE = new Theme(false, true, 80);

  @Test
  void breaksBetweenWords() {
    assertThat(wrap("one two three", BARE, 8)).containsExactly("one two", "three");
  }

  @Test
  void breaksWordsThatNoLineCanHold() {
    assertThat(wrap("a bcdefghij k", BARE, 4)).containsExactly("a", "bcde", "fghi", "j k");
  }

  @Test
  void countsColumnsRatherThanCharacters() {
    assertThat(wrap("膝の痛み", BARE, 5)).containsExactly("膝の", "痛み");
  }

  @Test
  void endsColourAtTheEndOfEachLine() {
    assertThat(Wrap.lines(Prose.strong("one two").add("end"), COLOURED, 4))
        .containsExactly("\u001b[1mone\u001b[0m", "\u001b[1mtwo\u001b[0m", "end");
  }

  @Test
  void narrowTerminalsAreNotAskedFor() {
    assertThatThrownBy(() -> new Theme(false, false, 39)).hasMessageContaining("39");
    assertThat(Theme.of(false, false, 20).width()).isEqualTo(40);
  }

  private static List<String> wrap(String text, Theme theme, int columns) {
    return Wrap.lines(Prose.of(text), theme, columns);
  }
}
