package palpate.terminal;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program at work on a terminal, with what it has started itself. */
public final class Running {
  /**
   * Opens the terminal from within the new session: that makes it the session's own. Tests that
   * were themselves started in the background ignore Ctrl-C; the program shall not.
   */
  private static final String ATTACH =
      """
      t=$1; shift
      if env --default-signal true 2>/dev/null; then set -- env --default-signal "$@"; fi
      exec "$@" <>"$t" >&0 2>&0
      """;

  private final RealTerminal terminal;
  private final Process process;
  private final List<String> command;

  private Running(RealTerminal terminal, Process process, List<String> command) {
    this.terminal = terminal;
    this.process = process;
    this.command = command;
  }

  static Running on(RealTerminal terminal, String device, Program program) throws IOException {
    var words = new ArrayList<>(List.of("setsid", "sh", "-c", ATTACH, "attach", device));
    words.addAll(program.command());
    var builder = new ProcessBuilder(words).directory(program.folder().toFile());
    builder.environment().clear();
    builder.environment().putAll(program.environment());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new Running(terminal, builder.start(), program.command());
  }

  /** Waits for its end; 128 and the signal's number when a signal ended it. */
  public int exitCode() throws InterruptedException {
    if (!process.waitFor(RealTerminal.PATIENCE.toMillis(), MILLISECONDS)) {
      fail("The program never ends.\n" + terminal.described());
    }
    terminal.awaitStill(); // what it wrote last is still under way
    return process.exitValue();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  /**
   * Waits until it, or a program below it, is of this name ("java"); gives the number of that
   * process.
   */
  public long awaitPidOf(String name) throws InterruptedException {
    var end = System.nanoTime() + RealTerminal.PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      var found = processes().filter(it -> nameOf(it).equals(name)).findFirst();
      if (found.isPresent()) {
        return found.get().pid();
      }
      Thread.sleep(5);
    }
    return fail("There never is a process named " + name + ".\n" + terminal.described());
  }

  /** Sends a signal ("KILL", "TERM", "INT") to itself alone. */
  public void signal(String name) throws IOException, InterruptedException {
    signal(name, pid());
  }

  /** Sends a signal to one process. */
  public static void signal(String name, long pid) throws IOException, InterruptedException {
    var kill = new ProcessBuilder("kill", "-s", name, Long.toString(pid)).inheritIO().start();
    assertThat(kill.waitFor()).as("kill -s %s %d", name, pid).isZero();
  }

  /** Kills the process of this name, which cannot do anything about it. */
  public void kill(String name) throws IOException, InterruptedException {
    signal("KILL", awaitPidOf(name));
  }

  private Stream<ProcessHandle> processes() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants());
  }

  private static String nameOf(ProcessHandle handle) {
    var command = handle.info().command().orElse("");
    return command.substring(command.lastIndexOf('/') + 1);
  }

  void end() {
    processes().toList().forEach(ProcessHandle::destroyForcibly);
  }

  String described() {
    return String.join(" ", command)
        + (isAlive() ? ": runs as " + processes().map(Running::nameOf).toList() : ": has ended");
  }
}
