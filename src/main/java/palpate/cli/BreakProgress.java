package palpate.cli;

/**
 * How far the breaks have come, told each second on a terminal: on one line that is rewritten or,
 * in plain mode, on a new line now and then.
 */
final class BreakProgress {
  private static final int PER_CENT = 100;
  private static final int SECONDS_BETWEEN_LINES = 10;

  private final StatusLine line;
  private final boolean plain;
  private final int all;
  private int seconds;

  BreakProgress(Streams streams, boolean plain, int all) {
    this.line = new StatusLine(streams);
    this.plain = plain;
    this.all = all;
  }

  /** To be called once a second. */
  void second(int done) {
    seconds++;
    var text = "%s %% of the breaks after %s s".formatted((long) done * PER_CENT / all, seconds);
    if (!plain) {
      line.show(text);
    } else if (seconds % SECONDS_BETWEEN_LINES == 0) {
      line.keep(text);
    }
  }

  /** Wipes the line. */
  void end() {
    line.wipe();
  }
}
