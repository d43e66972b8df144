package palpate.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * All that programs have written to a terminal: byte by byte, and as the screen shows it.
 *
 * <p>One thread writes, another one looks and waits.
 */
final class Output {
  private static final Pattern PRIVATE_MODE = Pattern.compile("\033\\[\\?([0-9;]+)([hl])");

  private final Screen screen;
  private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
  private final CharsetDecoder decoder =
      UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private ByteBuffer undecoded = ByteBuffer.allocate(0);
  private long lastByteNanos = System.nanoTime();

  Output(int columns, int rows) {
    screen = new Screen(columns, rows);
  }

  /** Takes what has just been read; returns what the terminal has to say back. */
  synchronized String take(byte[] bytes, int length) {
    lastByteNanos = System.nanoTime();
    raw.write(bytes, 0, length);
    var waiting = ByteBuffer.allocate(undecoded.remaining() + length);
    waiting.put(undecoded).put(bytes, 0, length).flip();
    var text = CharBuffer.allocate(waiting.remaining());
    decoder.decode(waiting, text, false);
    undecoded = waiting; // the beginning of a character whose other bytes are still to come
    screen.write(text.flip().toString());
    notifyAll();
    return screen.reply();
  }

  synchronized <R> R look(Function<Screen, R> at) {
    return at.apply(screen);
  }

  synchronized void resize(int columns, int rows) {
    screen.resize(columns, rows);
  }

  synchronized String raw() {
    return raw.toString(UTF_8);
  }

  synchronized int size() {
    return raw.size();
  }

  synchronized long lastByteNanos() {
    return lastByteNanos;
  }

  /** Whether a private mode was set, and not reset, by what was written; given if never touched. */
  synchronized boolean isOn(int mode, boolean atFirst) {
    return PRIVATE_MODE
        .matcher(raw.toString(UTF_8))
        .results()
        .filter(it -> Pattern.compile(";").splitAsStream(it.group(1)).anyMatch((mode + "")::equals))
        .map(it -> it.group(2).equals("h"))
        .reduce(atFirst, (before, after) -> after);
  }

  /** Waits until the screen is as wanted; false when it is not by then. */
  synchronized boolean await(Predicate<Screen> wanted, Duration atMost)
      throws InterruptedException {
    var end = System.nanoTime() + atMost.toNanos();
    while (!wanted.test(screen)) {
      var left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(Math.min(left, 50));
    }
    return true;
  }

  /** Waits until nothing was written for so long; false when that never happens by then. */
  synchronized boolean awaitStill(Duration still, Duration atMost) throws InterruptedException {
    var end = System.nanoTime() + atMost.toNanos();
    var from = System.nanoTime();
    while (true) {
      var now = System.nanoTime();
      var left = (Math.max(from, lastByteNanos) + still.toNanos() - now) / 1_000_000;
      if (left <= 0) {
        return true;
      }
      if (now > end) {
        return false;
      }
      wait(left);
    }
  }
}
