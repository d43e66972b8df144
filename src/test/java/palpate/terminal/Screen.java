package palpate.terminal;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;
import org.jline.utils.WCWidth;

/**
 * What a person sees: the screen, and above it what has scrolled off.
 *
 * <p>JLine's emulator, with two of its gaps closed: a wide character that does not fit at the end
 * of a line goes to the next, and a mark that combines with a character takes no cell of its own
 * (it is not shown at all). What is on the screen does not flow anew when the width changes.
 */
public final class Screen {
  private final ScreenTerminal terminal;

  /** The last character stands in the last column, and the cursor still waits behind it. */
  private boolean lineIsFull;

  public Screen(int columns, int rows) {
    terminal = new ScreenTerminal(columns, rows);
  }

  public void write(String text) {
    text.codePoints().forEach(this::write);
  }

  private void write(int character) {
    var width = WCWidth.wcwidth(character);
    if (character >= 0x80 && width == 0) {
      return;
    }
    var column = cursor()[0];
    if (width == 2 && column == terminal.getColumns() - 1 && !lineIsFull) {
      terminal.write("\r\n");
      column = 0;
    }
    terminal.write(Character.toString(character));
    lineIsFull =
        character >= ' '
            && cursor()[0] == terminal.getColumns() - 1
            && (column == cursor()[0] || (width == 2 && column == cursor()[0] - 1));
  }

  /** What the emulator says back, as when a program asks where the cursor is. */
  String reply() {
    return terminal.read();
  }

  void resize(int columns, int rows) {
    terminal.setSize(Size.of(columns, rows));
  }

  /** Every line of the screen, without the blanks at its end. */
  List<String> lines() {
    var columns = terminal.getColumns();
    var cells = new long[columns * terminal.getRows()];
    terminal.dump(cells, new int[2]);
    return IntStream.range(0, terminal.getRows())
        .mapToObj(row -> text(Arrays.copyOfRange(cells, row * columns, (row + 1) * columns)))
        .toList();
  }

  /** What has scrolled off, the oldest line first. */
  List<String> scrolledOff() {
    return terminal.getHistory().stream().map(Screen::text).toList();
  }

  /** Scroll-back and screen as one text, as when a person scrolls up and copies it all. */
  public String everything() {
    var all = new ArrayList<>(scrolledOff());
    all.addAll(lines());
    return all.stream().collect(joining("\n")).stripTrailing();
  }

  /** Column and row, from 0. */
  int[] cursor() {
    var cursor = new int[2];
    terminal.dump(new long[0], 0, 0, 0, 0, cursor); // no line of it, the cursor alone
    return cursor;
  }

  private static String text(long[] cells) {
    return LongStream.of(cells)
        .mapToInt(ScreenTerminal::cellCodePoint)
        .filter(character -> character != 0)
        .mapToObj(Character::toString)
        .collect(joining())
        .stripTrailing();
  }
}
