package palpate.cli.terminal;

import java.util.List;
import java.util.Set;

/** A picture above a list, in which its options can be found and moved between. */
interface Picture {
  /** For lists that have none. */
  Picture NONE =
      new Picture() {
        @Override
        public List<Line> lines(String at, Set<String> ticked, Lettering lettering, int rows) {
          return List.of();
        }

        @Override
        public String move(String from, Key.Kind direction) {
          return "";
        }
      };

  /**
   * The picture; no line when it does not fit.
   *
   * @param at the option at the cursor; empty when that is at none
   */
  List<Line> lines(String at, Set<String> ticked, Lettering lettering, int rows);

  /**
   * The option that lies next to one.
   *
   * @param direction up, down, left or right
   * @return an option, or nothing when the key is for the list
   */
  String move(String from, Key.Kind direction);
}
