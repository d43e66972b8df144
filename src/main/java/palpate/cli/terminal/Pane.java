package palpate.cli.terminal;

import java.util.List;
import java.util.Optional;

/** What fills the block at the lower end of the screen until the person leaves it. */
interface Pane {
  /** What the key leads to, when it leaves the pane. */
  Optional<Move> press(Key key);

  /** Whether the key asks for help here. */
  boolean asksForHelp(Key key);

  /** Rows of a terminal in which it can be read and answered; it scrolls in them. */
  int leastRows(Lettering lettering);

  /** How it looks in a terminal of so many rows; always fewer lines than these. */
  EditLine.Laid laid(Lettering lettering, int rows);

  /** What stays on the screen when help was asked for. */
  List<Line> help(Lettering lettering);

  /** What stays on the screen when it is left. */
  List<Line> left(Move move, Lettering lettering);
}
