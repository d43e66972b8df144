package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

/** How far a long run has come, on standard error; where that is no terminal, nothing is shown. */
final class StatusLine {
  private final Streams streams;
  private int written;

  StatusLine(Streams streams) {
    this.streams = streams;
  }

  /** Writes over what was shown before, which is never longer. */
  void show(String text) {
    write("\r" + text);
    written = text.length();
  }

  /** Writes a line that stays. */
  void keep(String text) {
    write(text + "\n");
  }

  /** Leaves an empty line behind. */
  void wipe() {
    if (written > 0) {
      write("\r" + " ".repeat(written) + "\r");
      written = 0;
    }
  }

  private void write(String text) {
    if (!streams.errTerminal()) {
      return;
    }
    try {
      streams.err().write(text.getBytes(UTF_8));
      streams.err().flush();
    } catch (IOException e) {
      // Nobody listens on standard error; the run goes on.
      return;
    }
  }
}
