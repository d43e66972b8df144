package palpate.cli.terminal;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.Map;

/** Tells keys in the characters that a terminal sends; what it does not know does nothing. */
final class Keys {
  private static final char ESC = '\u001b';
  private static final char BELL = '\u0007';
  private static final int SPACE = 0x20;
  private static final int DELETE = 0x7f;
  private static final int LAST_CONTROL = 0x9f;
  private static final int ALONE_MILLIS = 75;

  /** Reports of the mouse in the oldest form have three bytes more. */
  private static final int MOUSE_BYTES = 3;

  /** Longer than any known sequence. */
  private static final int LONGEST_SEQUENCE = 64;

  private static final Map<Integer, Key.Kind> CONTROLS =
      Map.ofEntries(
          entry(0x01, Key.Kind.HOME), // Ctrl-A
          entry(0x02, Key.Kind.LEFT), // Ctrl-B
          entry(0x03, Key.Kind.INTERRUPT), // Ctrl-C
          entry(0x04, Key.Kind.END_OF_INPUT), // Ctrl-D
          entry(0x05, Key.Kind.END), // Ctrl-E
          entry(0x06, Key.Kind.RIGHT), // Ctrl-F
          entry(0x08, Key.Kind.BACKSPACE), // Ctrl-H
          entry(0x0a, Key.Kind.ENTER),
          entry(0x0d, Key.Kind.ENTER),
          entry(0x0e, Key.Kind.DOWN), // Ctrl-N
          entry(0x10, Key.Kind.UP), // Ctrl-P
          entry(0x12, Key.Kind.REVIEW), // Ctrl-R
          entry(0x13, Key.Kind.SKIP), // Ctrl-S
          entry(0x15, Key.Kind.ERASE_LINE), // Ctrl-U
          entry(0x19, Key.Kind.WHY), // Ctrl-Y
          entry(DELETE, Key.Kind.BACKSPACE));

  /** By what stands after the introducer. */
  private static final Map<String, Key.Kind> SEQUENCES =
      Map.ofEntries(
          entry("A", Key.Kind.UP),
          entry("B", Key.Kind.DOWN),
          entry("C", Key.Kind.RIGHT),
          entry("D", Key.Kind.LEFT),
          entry("H", Key.Kind.HOME),
          entry("F", Key.Kind.END),
          entry("P", Key.Kind.WHY), // F1
          entry("M", Key.Kind.ENTER), // of the keypad; after ESC O only
          entry("1~", Key.Kind.HOME),
          entry("3~", Key.Kind.DELETE),
          entry("4~", Key.Kind.END),
          entry("5~", Key.Kind.PAGE_UP),
          entry("6~", Key.Kind.PAGE_DOWN),
          entry("7~", Key.Kind.HOME),
          entry("8~", Key.Kind.END),
          entry("11~", Key.Kind.WHY), // F1
          entry("[A", Key.Kind.WHY)); // F1 on the console of Linux

  private static final Key UNKNOWN = Key.of(Key.Kind.UNKNOWN);

  private final Arrivals arrivals;

  Keys(Arrivals arrivals) {
    this.arrivals = arrivals;
  }

  /** Waits for the next key or report. */
  Key next() throws IOException {
    var report = arrivals.awaitReport();
    if (report.isPresent()) {
      return report.get();
    }
    var c = arrivals.read(0);
    if (c == ESC) {
      return escape();
    }
    if (c < SPACE || (c >= DELETE && c <= LAST_CONTROL)) {
      return Key.of(CONTROLS.getOrDefault(c, Key.Kind.UNKNOWN));
    }
    return character((char) c);
  }

  /** Whether the next one is there already. */
  boolean isWaiting() {
    return arrivals.isWaiting();
  }

  private Key character(char first) throws IOException {
    if (!Character.isHighSurrogate(first)) {
      return Character.isLowSurrogate(first) ? UNKNOWN : Key.typed(Character.toString(first));
    }
    var second = arrivals.read(ALONE_MILLIS);
    if (second < 0 || !Character.isLowSurrogate((char) second)) {
      giveBack(second);
      return UNKNOWN;
    }
    return Key.typed(Character.toString(Character.toCodePoint(first, (char) second)));
  }

  /** The key Esc, when nothing follows at once. */
  private Key escape() throws IOException {
    var c = arrivals.read(ALONE_MILLIS);
    return switch (c) {
      case Arrivals.NOTHING -> Key.of(Key.Kind.ESCAPE);
      case '[' -> sequence();
      case 'O' -> shifted();
      case ']', 'P', 'X', '^', '_' -> report();
      default -> {
        if (c >= SPACE) {
          yield UNKNOWN; // held down together with Alt
        }
        giveBack(c);
        yield Key.of(Key.Kind.ESCAPE);
      }
    };
  }

  /** After ESC O: one character, perhaps with numbers before it. */
  private Key shifted() throws IOException {
    var c = arrivals.read(ALONE_MILLIS);
    while (c >= '0' && c <= '9') {
      c = arrivals.read(ALONE_MILLIS);
    }
    if (c < SPACE) {
      giveBack(c);
      return UNKNOWN;
    }
    return Key.of(SEQUENCES.getOrDefault(Character.toString(c), Key.Kind.UNKNOWN));
  }

  /** After ESC [: numbers and the like, then one character that ends it. */
  private Key sequence() throws IOException {
    var body = new StringBuilder();
    while (body.length() < LONGEST_SEQUENCE) {
      var c = arrivals.read(ALONE_MILLIS);
      if (c < SPACE || c >= DELETE) {
        giveBack(c);
        return UNKNOWN;
      }
      body.append((char) c);
      var opensAnother = c == '[' && body.length() == 1;
      if (c >= '@' && !opensAnother) {
        return named(body.toString());
      }
    }
    return UNKNOWN;
  }

  private Key named(String body) throws IOException {
    if (body.equals("200~")) {
      return new Paste(arrivals).read();
    }
    if (body.equals("M")) {
      skip(MOUSE_BYTES);
      return UNKNOWN;
    }
    // With Shift, Alt or Ctrl: "1;5C" for an arrow, "3;5~" for others.
    var bare = body.replaceFirst("^1;[0-9]+(?=[A-Z]$)", "").replaceFirst(";[0-9]+~$", "~");
    return Key.of(SEQUENCES.getOrDefault(bare, Key.Kind.UNKNOWN));
  }

  /** What the terminal says about itself, up to its end. */
  private Key report() throws IOException {
    var c = arrivals.read(ALONE_MILLIS);
    while (c >= SPACE) {
      c = arrivals.read(ALONE_MILLIS);
    }
    if (c == ESC) {
      skip(1);
    } else if (c != BELL) {
      giveBack(c);
    }
    return UNKNOWN;
  }

  private void skip(int characters) throws IOException {
    for (var i = 0; i < characters; i++) {
      arrivals.read(ALONE_MILLIS);
    }
  }

  private void giveBack(int c) {
    if (c != Arrivals.NOTHING) {
      arrivals.unread();
    }
  }
}
