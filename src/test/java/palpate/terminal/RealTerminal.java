package palpate.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;

/**
 * A terminal as a person has it: a pseudo-terminal of the kernel, a screen, and a keyboard.
 *
 * <pre>{@code
 * try (var terminal = RealTerminal.of(80, 24)) {
 *   var program = terminal.start(Program.of("cat"));
 *   terminal.type("hello").press(ENTER);
 *   terminal.await("hello");
 *   terminal.press(CTRL_D);
 *   assertThat(program.exitCode()).isZero();
 * }
 * }</pre>
 *
 * <p>A program is started as the leader of a session whose terminal this is. Whatever is waited for
 * and does not come fails the test with the screen as it is then.
 */
public final class RealTerminal implements AutoCloseable {
  /** How long anything is waited for. Generous, as a busy machine is no fault of the program. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration STILL = Duration.ofMillis(150);
  private static final int SHOW_CURSOR = 25;
  private static final int APPLICATION_KEYS = 1;

  private final JniNativePty pty;
  private final Output output;
  private final OutputStream keyboard;
  private final Thread reader;
  private volatile boolean closing;
  private boolean closed;
  private long lastKeyNanos = System.nanoTime();
  private Duration patience = PATIENCE;
  private final List<Running> programs = new ArrayList<>();

  private RealTerminal(JniNativePty pty, Size size) {
    this.pty = pty;
    output = new Output(size.getColumns(), size.getRows());
    keyboard = pty.getMasterOutput();
    reader = new Thread(this::read, "what is written to " + pty.getName());
    reader.setDaemon(true);
    reader.start();
  }

  /** A new one. The test is left out where the machine has no pseudo-terminals. */
  public static RealTerminal of(int columns, int rows) throws IOException {
    assumeThat(Path.of("/dev/ptmx")).as("pseudo-terminals").exists();
    assumeThat(hasSetsid()).as("setsid (of util-linux) on PATH").isTrue();
    var size = Size.of(columns, rows);
    var pty = (JniNativePty) new JniTerminalProvider().open(null, size);
    var asUsual = pty.getAttr();
    asUsual.setInputFlags(EnumSet.of(InputFlag.ICRNL, InputFlag.IXON, InputFlag.IUTF8));
    pty.setAttr(asUsual);
    return new RealTerminal(pty, size);
  }

  private static boolean hasSetsid() {
    return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "setsid")));
  }

  /** Waits no longer than that from now on. */
  public RealTerminal within(Duration other) {
    patience = other;
    return this;
  }

  /** Starts a program on this terminal. */
  public Running start(Program program) throws IOException {
    var running = Running.on(this, pty.getName(), program);
    programs.add(running);
    return running;
  }

  // ---- the keyboard

  /** Presses keys, one after the other. */
  public RealTerminal press(Key... keys) throws IOException {
    for (var key : keys) {
      send(key.sent(output.isOn(APPLICATION_KEYS, false)));
    }
    return this;
  }

  /** Types a text, all at once. */
  public RealTerminal type(String text) throws IOException {
    return send(text);
  }

  /** Pastes a text, marked as pasted if the program has asked for that. */
  public RealTerminal paste(String text) throws IOException {
    return send(isBracketedPasteOn() ? "\033[200~" + text + "\033[201~" : text);
  }

  /** Sends bytes as they are. */
  public RealTerminal send(String bytes) throws IOException {
    lastKeyNanos = System.nanoTime();
    keyboard.write(bytes.getBytes(UTF_8));
    keyboard.flush();
    return this;
  }

  /** Gives the window another size, as a person pulling at its corner. */
  public RealTerminal resize(int columns, int rows) throws IOException {
    output.resize(columns, rows);
    pty.setSize(Size.of(columns, rows));
    return this;
  }

  /** Closes the window; programs on it are told so. */
  public void hangUp() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    closing = true;
    pty.getSlaveOutput().write('\n'); // wakes the reader
    joinReader();
    pty.close();
  }

  // ---- the screen

  /**
   * Waits until the screen shows a text; says how long after the last key its bytes arrived.
   *
   * <p>A text that wraps is not found: look for a part of it.
   */
  public Duration await(String text) throws InterruptedException {
    return await("shows \"" + text + "\"", screen -> shows(screen, text));
  }

  /** Waits until the screen no longer shows a text. */
  public Duration awaitGone(String text) throws InterruptedException {
    return await("no longer shows \"" + text + "\"", screen -> !shows(screen, text));
  }

  /** Waits until the screen is as wanted. */
  Duration await(String what, Predicate<Screen> wanted) throws InterruptedException {
    if (!output.await(wanted, patience)) {
      fail("The screen never " + what + ".\n" + described());
    }
    return Duration.ofNanos(Math.max(0, output.lastByteNanos() - lastKeyNanos));
  }

  /** Waits until nothing more is written; gives the lines of the screen. */
  public List<String> awaitStill() throws InterruptedException {
    if (!output.awaitStill(STILL, patience)) {
      fail("The screen never comes to rest.\n" + described());
    }
    return screen();
  }

  private static boolean shows(Screen screen, String text) {
    return screen.lines().stream().anyMatch(line -> line.contains(text));
  }

  /** The lines of the screen from top to bottom, without the blanks at their ends. */
  public List<String> screen() {
    return output.look(Screen::lines);
  }

  /** The lines that have scrolled off, the oldest first. */
  public List<String> scrolledOff() {
    return output.look(Screen::scrolledOff);
  }

  /** Scroll-back and screen as one text. */
  public String everything() {
    return output.look(Screen::everything);
  }

  /** Every character that was written, escape sequences and all. */
  public String raw() {
    return output.raw();
  }

  /** Column and row of the cursor, from 0. */
  public List<Integer> cursor() {
    var cursor = output.look(Screen::cursor);
    return List.of(cursor[0], cursor[1]);
  }

  // ---- its state

  /** How the kernel treats keys and output: the same text is the same mode. */
  public String mode() throws IOException {
    return pty.getAttr().toString();
  }

  public boolean isCursorShown() {
    return output.isOn(SHOW_CURSOR, true);
  }

  public boolean isBracketedPasteOn() {
    return output.isOn(2004, false);
  }

  /** Whether a program has taken over the whole screen. */
  public boolean isOtherScreenOn() {
    return output.isOn(1049, false) || output.isOn(47, false) || output.isOn(1047, false);
  }

  /** Everything worth knowing when a test fails. */
  public String described() {
    var edge = "-".repeat(20);
    return Stream.of(
            Stream.of(edge + " scrolled off " + edge),
            scrolledOff().stream(),
            Stream.of(edge + " screen, cursor at " + cursor() + " " + edge),
            screen().stream(),
            Stream.of(edge + " programs " + edge),
            programs.stream().map(Running::described))
        .flatMap(lines -> lines)
        .collect(joining("\n"));
  }

  // ---- behind it

  private void read() {
    var bytes = new byte[8192];
    try (var written = pty.getMasterInput()) {
      while (!closing) {
        var length = written.read(bytes);
        if (length < 0) {
          return;
        }
        answer(output.take(bytes, length));
      }
    } catch (IOException gone) {
      // Nobody holds the other end any more.
    }
  }

  /** What the terminal says by itself; it does not count as a key. */
  private void answer(String reply) throws IOException {
    if (!reply.isEmpty()) {
      keyboard.write(reply.getBytes(UTF_8));
      keyboard.flush();
    }
  }

  private void joinReader() {
    try {
      reader.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends what still runs on it. */
  @Override
  public void close() throws IOException {
    programs.forEach(Running::end);
    hangUp();
  }
}
