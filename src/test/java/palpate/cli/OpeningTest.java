package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import palpate.render.Theme;

class OpeningTest {
  @Test
  void noWordIsCutByANarrowTerminal() {
    var lines = Opening.lines(new Theme(false, true, 40));

    assertThat(lines).allMatch(line -> line.length() <= 40).endsWith("");
    assertThat(String.join(" ", lines)).contains("In an emergency call an ambulance.");
  }
}
