package palpate.cli.terminal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jline.utils.Signals;

/**
 * Hears when the program is asked to end, as by Ctrl-C, and leaves it to the program to do so in
 * order. That happens once: the next time the system ends it, as always.
 */
public final class Interrupts implements AutoCloseable {
  private static final List<String> SIGNALS = List.of("INT", "TERM", "HUP");

  private final Map<String, Object> before = new ConcurrentHashMap<>();
  private volatile boolean heard;

  private Interrupts() {}

  /** Those that are ignored, as in the background, stay ignored. */
  public static Interrupts listen() {
    var interrupts = new Interrupts();
    for (var signal : SIGNALS) {
      var handler = Signals.register(signal, interrupts::hear);
      if (handler != null) {
        interrupts.before.put(signal, handler);
      }
    }
    return interrupts;
  }

  private void hear() {
    heard = true;
    close();
  }

  public boolean heard() {
    return heard;
  }

  /** From now on the system ends the program. */
  @Override
  public void close() {
    before.forEach(Signals::unregister);
  }
}
