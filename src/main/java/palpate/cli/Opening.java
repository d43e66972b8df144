package palpate.cli;

import java.util.ArrayList;
import java.util.List;
import palpate.render.Theme;
import palpate.render.Wrap;

/** The first words of the interview, said before anything has to be loaded. */
final class Opening {
  private static final List<String> WORDS =
      List.of(
          "palpate asks about your health and your complaint. Then it suggests a course of"
              + " massage, or says who to see instead. It gives information, not a diagnosis.",
          "In an emergency call an ambulance. Nothing you answer leaves this machine.");

  private Opening() {}

  /** The lines, as wide as the terminal. */
  static List<String> lines(Theme theme) {
    var lines = new ArrayList<String>();
    WORDS.forEach(words -> lines.addAll(Wrap.lines(words, theme, theme.measure())));
    lines.add("");
    return List.copyOf(lines);
  }
}
