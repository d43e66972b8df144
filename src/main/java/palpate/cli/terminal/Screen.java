package palpate.cli.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The lower end of the screen: a block of lines that is painted again and again, below lines that
 * stay.
 */
final class Screen {
  private static final String CSI = "\u001b[";
  private static final String HIDE = CSI + "?25l";
  private static final String SHOW = CSI + "?25h";
  private static final String PASTES_MARKED = CSI + "?2004h";
  private static final String PASTES_AS_TYPED = CSI + "?2004l";
  private static final String ERASE_LINE_END = CSI + "K";
  private static final String ERASE_BELOW = CSI + "J";
  private static final String NEXT_LINE = "\r\n";

  private final Writer out;
  private final boolean wrapsAgain;
  private List<Line> shown = List.of();
  private Caret caret = Caret.RESTING;

  /**
   * Draws on {@code out}.
   *
   * @param wrapsAgain whether the terminal wraps its lines anew when it becomes narrower
   */
  Screen(Writer out, boolean wrapsAgain) {
    this.out = out;
    this.wrapsAgain = wrapsAgain;
  }

  /** Gets the terminal ready. */
  synchronized void begin() throws IOException {
    write(PASTES_MARKED + HIDE);
  }

  /** Puts the terminal back, below what is shown; also from another thread. */
  synchronized void end() throws IOException {
    var down = shown.isEmpty() ? "" : down(shown.size() - 1 - caret.row()) + NEXT_LINE;
    shown = List.of();
    caret = Caret.RESTING;
    write(down + SHOW + PASTES_AS_TYPED);
  }

  /** Paints the block over the one before. */
  synchronized void paint(List<Line> block, Caret at) throws IOException {
    var text = new StringBuilder(caret.visible() ? HIDE : "").append(toTop());
    for (var i = 0; i < block.size(); i++) {
      text.append(i == 0 ? "" : NEXT_LINE);
      var last = i == block.size() - 1;
      if (last || i >= shown.size() || !shown.get(i).equals(block.get(i))) {
        text.append(block.get(i).painted()).append(last ? ERASE_BELOW : ERASE_LINE_END);
      }
    }
    text.append('\r').append(up(block.size() - 1 - at.row())).append(right(at.column()));
    text.append(at.visible() ? SHOW : "");
    shown = List.copyOf(block);
    caret = at;
    write(text.toString());
  }

  /** Puts lines that stay in the place of the block. */
  synchronized void keep(List<Line> lines) throws IOException {
    var text = new StringBuilder(caret.visible() ? HIDE : "").append(toTop()).append(ERASE_BELOW);
    for (var line : lines) {
      text.append(line.painted()).append(NEXT_LINE);
    }
    shown = List.of();
    caret = Caret.RESTING;
    write(text.toString());
  }

  /** Takes the block away after the terminal got another width. */
  synchronized void resized(int columns) throws IOException {
    write("\r" + up(rowsAbove(columns)) + ERASE_BELOW);
    shown = List.of();
    caret = new Caret(0, 0, caret.visible());
  }

  /** Forgets the block: others may have written since. */
  synchronized void resumed() throws IOException {
    shown = List.of();
    caret = Caret.RESTING;
    write("\r" + ERASE_BELOW + PASTES_MARKED + HIDE);
  }

  private int rowsAbove(int columns) {
    if (!wrapsAgain || columns <= 0) {
      return caret.row();
    }
    var rows = caret.column() / columns;
    for (var line : shown.subList(0, Math.min(caret.row(), shown.size()))) {
      rows += Math.max(1, (line.columns() + columns - 1) / columns);
    }
    return rows;
  }

  private String toTop() {
    return "\r" + up(caret.row());
  }

  private static String up(int rows) {
    return rows > 0 ? CSI + rows + "A" : "";
  }

  private static String down(int rows) {
    return rows > 0 ? CSI + rows + "B" : "";
  }

  private static String right(int columns) {
    return columns > 0 ? CSI + columns + "C" : "";
  }

  private void write(String text) throws IOException {
    out.write(text);
    out.flush();
  }
}
