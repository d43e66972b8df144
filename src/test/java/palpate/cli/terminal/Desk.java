package palpate.cli.terminal;

import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.jline.utils.ScreenTerminal;
import palpate.render.Theme;

/** A person in front of a live prompt: keys in, and a screen to look at. */
final class Desk implements AutoCloseable {
  static final String UP = "\u001b[A";
  static final String DOWN = "\u001b[B";
  static final String RIGHT = "\u001b[C";
  static final String LEFT = "\u001b[D";
  static final String HOME = "\u001b[H";
  static final String END = "\u001b[F";
  static final String PAGE_DOWN = "\u001b[6~";
  static final String ENTER = "\r";
  static final String ESC = "\u001b";
  static final String CTRL_C = "\u0003";
  static final String CTRL_D = "\u0004";

  private static final int PATIENCE_MILLIS = 10_000;

  private final PipedOutputStream keys = new PipedOutputStream();
  private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
  private final ExecutorService person = Executors.newSingleThreadExecutor();
  private final ScreenTerminal screen;
  private final Terminal terminal;
  private final Attributes before;
  private final LivePrompt prompt;
  private Future<Move> move = new CompletableFuture<>();

  Desk(int columns, int rows) {
    this(columns, rows, new Theme(true, true, 80));
  }

  Desk(int columns, int rows, Theme theme) {
    try {
      screen = new ScreenTerminal(columns, rows);
      var in = new PipedInputStream(keys, 1 << 16);
      terminal = terminal(in, Size.of(columns, rows));
      before = terminal.getAttributes();
      prompt = new LivePrompt(terminal, theme);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Terminal terminal(InputStream in, Size size) throws IOException {
    var made =
        new ExternalTerminal("desk", "xterm-256color", in, new Painted(), StandardCharsets.UTF_8);
    made.setSize(size);
    return made;
  }

  /** Output, as bytes and on the screen. */
  private final class Painted extends OutputStream {
    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      synchronized (raw) {
        raw.write(bytes, from, count);
      }
    }

    @Override
    public void flush() {
      synchronized (raw) {
        screen.write(raw.toString(StandardCharsets.UTF_8).substring(drawn));
        drawn = raw.toString(StandardCharsets.UTF_8).length();
      }
    }
  }

  private int drawn;

  Terminal terminal() {
    return terminal;
  }

  Attributes before() {
    return before;
  }

  LivePrompt prompt() {
    return prompt;
  }

  Desk ask(Question question) {
    return start(() -> prompt.ask(question));
  }

  Desk review(Review review) {
    return start(() -> prompt.review(review));
  }

  private Desk start(Callable<Move> act) {
    move = person.submit(act);
    return this;
  }

  Desk press(String... sequences) {
    try {
      for (var sequence : sequences) {
        keys.write(sequence.getBytes(StandardCharsets.UTF_8));
      }
      keys.flush();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return this;
  }

  /** Ends the input. */
  Desk hangUp() {
    try {
      keys.close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return this;
  }

  Desk resize(int columns, int rows) {
    screen.setSize(Size.of(columns, rows));
    terminal.setSize(Size.of(columns, rows));
    terminal.raise(Terminal.Signal.WINCH);
    return this;
  }

  Desk awaits(String text) {
    return awaits("'" + text + "'", () -> screen().contains(text));
  }

  Desk awaitsNo(String text) {
    return awaits("no '" + text + "'", () -> !screen().contains(text));
  }

  private Desk awaits(String what, BooleanSupplier seen) {
    var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    while (!seen.getAsBoolean()) {
      if (System.nanoTime() > end) {
        fail("waited for %s, and saw:%n%s", what, screen());
      }
      sleep();
    }
    return this;
  }

  private static void sleep() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** What the person did, once the prompt has taken it. */
  Move move() {
    try {
      return move.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return fail("the question is still open:%n%s", screen());
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  /** The rows of the screen, without blanks at their ends and without empty rows at its end. */
  String screen() {
    return Stream.of(screen.toString().split("\n", -1))
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }

  /** All that was ever written to the terminal. */
  String raw() {
    synchronized (raw) {
      return raw.toString(StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    try {
      prompt.close();
      keys.close();
    } catch (IOException e) {
      throw new AssertionError(e);
    } finally {
      person.shutdownNow();
    }
  }
}
