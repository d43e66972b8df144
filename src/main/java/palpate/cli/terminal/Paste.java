package palpate.cli.terminal;

import java.io.IOException;

/** A text that is pasted at once: up to the mark that ends it, of which the beginning is kept. */
record Paste(Arrivals arrivals) {
  /** More than any answer may have, so that what is cut off is noticed. */
  static final int KEPT = 8192;

  private static final String END = "\u001b[201~";

  /** A terminal that breaks off in the middle must not hold the keys for ever. */
  private static final int SILENCE_MILLIS = 500;

  Key read() throws IOException {
    var kept = new StringBuilder();
    var matched = 0;
    while (matched < END.length()) {
      var c = arrivals.read(SILENCE_MILLIS);
      if (c == Arrivals.NOTHING) {
        break;
      }
      if (c == END.charAt(matched)) {
        matched++;
      } else {
        keep(END.substring(0, matched), kept);
        matched = c == END.charAt(0) ? 1 : 0;
        keep(matched == 1 ? "" : Character.toString((char) c), kept);
      }
    }
    return new Key(Key.Kind.PASTE, kept.toString());
  }

  private static void keep(String text, StringBuilder kept) {
    if (kept.length() < KEPT) {
      kept.append(text);
    }
  }
}
