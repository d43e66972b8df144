package palpate.cli.terminal;

import java.util.Objects;
import palpate.render.DisplayWidth;

/**
 * One line of the screen.
 *
 * @param text what it says
 * @param painted the same with sequences for its look, which may be none
 */
record Line(String text, String painted) {
  static final Line EMPTY = new Line("", "");

  Line {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(painted, "painted");
  }

  int columns() {
    return DisplayWidth.of(text);
  }
}
