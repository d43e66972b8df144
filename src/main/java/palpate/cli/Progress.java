package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

/** How far a long run has come: a line on standard error that is rewritten, if it is a terminal. */
final class Progress {
  private static final int STEPS_SHOWN = 20;

  private final Streams streams;
  private final int all;
  private final boolean shown;
  private int done;

  Progress(Streams streams, Common options, int all) {
    this.streams = streams;
    this.all = all;
    this.shown = streams.errTerminal() && !options.plain && all > STEPS_SHOWN;
  }

  /** One more is done; may be called from any thread. */
  synchronized void step() {
    done++;
    if (shown && done % STEPS_SHOWN == 0) {
      write("\r%s of %s".formatted(done, all));
    }
  }

  /** Wipes the line. */
  synchronized void end() {
    if (shown) {
      write("\r" + " ".repeat("%s of %s".formatted(all, all).length()) + "\r");
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
