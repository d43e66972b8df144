package palpate.render;

/**
 * How text may look where it is read; its meaning never depends on it.
 *
 * @param colour whether escape sequences for colour may be used
 * @param unicode whether anything but ASCII may be used
 * @param width columns of the terminal
 * @param tables whether things may stand side by side; a screen reader wants them in a row
 */
public record Theme(boolean colour, boolean unicode, int width, boolean tables) {
  public static final int MIN_WIDTH = 40;

  /** Longer lines are tiring to read. */
  private static final int LONGEST_LINE = 100;

  private static final int USUAL_WIDTH = 80;

  /** For screen readers, logs and pipes. */
  public static final Theme PLAIN = new Theme(false, false, USUAL_WIDTH, false);

  public Theme {
    if (width < MIN_WIDTH) {
      throw new IllegalArgumentException("width must be >= " + MIN_WIDTH + ", was " + width);
    }
  }

  public Theme(boolean colour, boolean unicode, int width) {
    this(colour, unicode, width, true);
  }

  /** For a terminal of any width; one that is too narrow wraps by itself. */
  public static Theme of(boolean colour, boolean unicode, int columns) {
    return new Theme(colour, unicode, Math.max(MIN_WIDTH, columns));
  }

  /** The same without tables. */
  public Theme stacked() {
    return new Theme(colour, unicode, width, false);
  }

  /** Columns of a line of text. */
  public int measure() {
    return Math.min(width, LONGEST_LINE);
  }

  String bullet() {
    return unicode ? "•" : "-";
  }

  String rule(int columns) {
    return (unicode ? "─" : "-").repeat(columns);
  }

  /** The text as it may be shown: nothing that steers the terminal, and ASCII where asked for. */
  public String show(String text) {
    var neutral = Neutral.text(text);
    return unicode ? neutral : Ascii.of(neutral);
  }

  String styled(Style style, String text) {
    return colour && !text.isEmpty() ? style.on() + text + style.off() : text;
  }
}
