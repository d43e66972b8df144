package palpate.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;

/** A terminal on which questions can be painted; it leaves it as it found it. */
public final class LiveTerminal implements Closeable {
  private static final Size USUAL = Size.of(80, 24);

  /** How a terminal goes up some rows, and how it erases what is below, where we know how. */
  private static final String UP = "\\E[%p1%dA";

  private static final String ERASE_BELOW = "\\E[J";

  private final Terminal terminal;
  private final Reader in;
  private final Screen screen;
  private final Attributes before;
  private final Runnable stop;
  private final Thread lastCare = new Thread(this::restore, "palpate terminal");
  private boolean closed;

  /** Over any open terminal. */
  LiveTerminal(Terminal terminal) {
    this(
        terminal,
        new InputStreamReader(terminal.input(), terminal.encoding()),
        terminal.writer(),
        true,
        () -> {});
  }

  private LiveTerminal(
      Terminal terminal, Reader in, Writer out, boolean wrapsAgain, Runnable stop) {
    this.terminal = terminal;
    this.in = in;
    this.screen = new Screen(out, wrapsAgain);
    this.stop = stop;
    this.before = terminal.getAttributes();
  }

  /**
   * The terminal that both streams are connected to. There is none when one of them is something
   * else, when nobody knows how to move the cursor on it, or when it cannot be reached from Java.
   *
   * @param in the keys
   * @param err what is shown
   */
  public static Optional<LiveTerminal> open(
      InputStream in, OutputStream err, Map<String, String> environment) {
    var type = environment.getOrDefault("TERM", "");
    try {
      if (!isKnown(type)) {
        return Optional.empty();
      }
      var terminal = connect(type);
      if (!canMove(terminal)) {
        terminal.close();
        return Optional.empty();
      }
      var live =
          new LiveTerminal(
              terminal,
              new InputStreamReader(in, UTF_8),
              new OutputStreamWriter(err, UTF_8),
              wrapsAgain(type, environment),
              JobControl::stop);
      JobControl.report(terminal);
      return Optional.of(live);
    } catch (IOException | IOError | RuntimeException | LinkageError e) {
      return Optional.empty(); // plain mode asks the same
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Takes a description that is at hand before one that costs the start of a program. */
  private static boolean isKnown(String type) throws IOException, InterruptedException {
    if (type.isEmpty() || type.startsWith("dumb")) {
      return false;
    }
    var known = InfoCmp.getDefaultInfoCmp(type);
    InfoCmp.setLoadedInfoCmp(type, known == null ? InfoCmp.getInfoCmp(type) : known);
    return true;
  }

  /** Nothing is asked of the terminal that it would have to reply to. */
  private static Terminal connect(String type) throws IOException {
    return TerminalBuilder.builder()
        .system(true)
        .systemOutput(SystemOutput.SysErr)
        .provider(TerminalBuilder.PROP_PROVIDER_JNI)
        .type(type)
        .encoding(UTF_8)
        .dumb(false)
        .nativeSignals(false)
        .graphemeCluster(false)
        .build();
  }

  private static boolean canMove(Terminal terminal) {
    return begins(terminal, Capability.parm_up_cursor, UP)
        && begins(terminal, Capability.clr_eos, ERASE_BELOW);
  }

  private static boolean begins(Terminal terminal, Capability capability, String start) {
    var sequence = terminal.getStringCapability(capability);
    return sequence != null && sequence.startsWith(start);
  }

  /** Most terminals do; these few are known not to. */
  private static boolean wrapsAgain(String type, Map<String, String> environment) {
    return !environment.containsKey("XTERM_VERSION")
        && !type.startsWith("linux")
        && !(type.startsWith("screen") && !environment.containsKey("TMUX"));
  }

  /** Takes the terminal over. */
  void begin() throws IOException {
    Runtime.getRuntime().addShutdownHook(lastCare);
    terminal.setAttributes(RawMode.from(before));
    screen.begin();
  }

  /** Hears of a new size, of Ctrl-Z, and of going on after it. */
  void reportTo(Arrivals arrivals) {
    terminal.handle(Terminal.Signal.WINCH, signal -> arrivals.report(Key.Kind.RESIZED));
    terminal.handle(Terminal.Signal.TSTP, signal -> arrivals.report(Key.Kind.SUSPENDED));
    terminal.handle(Terminal.Signal.CONT, signal -> arrivals.report(Key.Kind.RESUMED));
  }

  /** Gives the terminal back to the shell until it is wanted again. */
  void suspend() throws IOException {
    screen.end();
    terminal.setAttributes(before);
    stop.run();
    resume();
  }

  /** Takes the terminal over again. */
  void resume() throws IOException {
    terminal.setAttributes(RawMode.from(before));
    screen.resumed();
  }

  Reader keys() {
    return in;
  }

  Screen screen() {
    return screen;
  }

  /** The usual size where the terminal does not say. */
  Size size() {
    var size = terminal.getSize();
    return Size.of(
        size.getColumns() > 0 ? size.getColumns() : USUAL.getColumns(),
        size.getRows() > 0 ? size.getRows() : USUAL.getRows());
  }

  /** Leaves the terminal as it was. */
  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(lastCare);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook runs.
      restore();
      return;
    }
    restore();
    terminal.close();
  }

  private synchronized void restore() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      screen.end();
    } catch (IOException e) {
      // Nobody sees it any more; the mode is put back all the same.
      closed = true;
    }
    try {
      terminal.setAttributes(before);
    } catch (IOError | IllegalStateException e) {
      // It was closed before, and so put back.
      closed = true;
    }
  }
}
