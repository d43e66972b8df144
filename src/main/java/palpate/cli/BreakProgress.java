package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

/**
 * How far the breaks have come, told each second on standard error if it is a terminal: on one line
 * that is rewritten or, in plain mode, on a new line now and then.
 */
final class BreakProgress {
  private static final int PER_CENT = 100;
  private static final int SECONDS_BETWEEN_LINES = 10;

  private final Streams streams;
  private final boolean plain;
  private final int all;
  private int seconds;
  private int written;

  BreakProgress(Streams streams, boolean plain, int all) {
    this.streams = streams;
    this.plain = plain;
    this.all = all;
  }

  /** To be called once a second. */
  void second(int done) {
    seconds++;
    if (!streams.errTerminal()) {
      return;
    }
    var text = "%s %% of the breaks after %s s".formatted((long) done * PER_CENT / all, seconds);
    if (!plain) {
      write("\r" + text);
      written = text.length();
    } else if (seconds % SECONDS_BETWEEN_LINES == 0) {
      write(text + "\n");
    }
  }

  /** Wipes the line. */
  void end() {
    if (written > 0) {
      write("\r" + " ".repeat(written) + "\r");
    }
  }

  private void write(String text) {
    try {
      streams.err().write(text.getBytes(UTF_8));
      streams.err().flush();
    } catch (IOException e) {
      // Nobody listens on standard error; the run goes on.
      return;
    }
  }
}
