package palpate.cli.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.Signals;

/** What the system tells a program about its terminal, and Ctrl-Z. */
final class JobControl {
  private static final String STOP = "TSTP";

  private JobControl() {}

  /** Hands signals on to the terminal's handlers; all others keep their meaning. */
  static void report(Terminal terminal) {
    for (var signal : new Signal[] {Signal.WINCH, Signal.TSTP, Signal.CONT}) {
      Signals.register(signal.name(), () -> terminal.raise(signal));
    }
  }

  /**
   * Stops this program as the system would, and returns when it is continued. Where nobody could
   * continue it, the system does not stop it.
   */
  static void stop() {
    var ours = Signals.registerDefault(STOP);
    try {
      var pid = Long.toString(ProcessHandle.current().pid());
      new ProcessBuilder("kill", "-" + STOP, pid)
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      // Without that program there is no stopping; the question is painted anew.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Signals.unregister(STOP, ours);
    }
  }
}
