package palpate.cli.terminal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import palpate.render.DisplayWidth;
import palpate.render.Neutral;

/** A text while it is typed: what steers a terminal never gets into it. */
final class EditLine {
  /** The text as it lies on the screen. */
  record Laid(List<Line> lines, Caret caret) {
    Laid {
      lines = List.copyOf(lines);
    }
  }

  private static final Pattern SEQUENCE =
      Pattern.compile(
          "(\u001b\\[|\u009b)[0-?]*[ -/]*[@-~]"
              + "|(\u001b[\\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*"
              + "(\u0007|\u001b\\\\|\u009c)?"
              + "|\u001b[ -/]*[0-Z\\\\^-~]?");
  private static final Pattern GAP = Pattern.compile("[\\t\\n\\x0B\\f\\r\\u0085\\p{Z}]+");
  private static final String MARK = "> ";

  private final int most;
  private final IntPredicate allowed;
  private final StringBuilder text = new StringBuilder();
  private int at;

  /**
   * An empty text.
   *
   * @param most characters that it may get
   * @param allowed which characters it takes, of those that are harmless
   */
  EditLine(int most, IntPredicate allowed) {
    this.most = most;
    this.allowed = allowed;
  }

  String text() {
    return text.toString();
  }

  void clear() {
    text.setLength(0);
    at = 0;
  }

  /** Edits as the key says; false when something of it did not fit. */
  boolean press(Key key) {
    switch (key.kind()) {
      case TEXT, PASTE -> {
        return insert(key.text());
      }
      case LEFT -> at = before();
      case RIGHT -> at = after();
      case HOME -> at = 0;
      case END -> at = text.length();
      case BACKSPACE -> delete(before(), at);
      case DELETE -> delete(at, after());
      case ERASE_LINE -> clear();
      default -> {
        return true;
      }
    }
    return true;
  }

  /** Puts in what is harmless and allowed, as much of it as there is room for. */
  boolean insert(String typed) {
    var bare = GAP.matcher(SEQUENCE.matcher(typed).replaceAll("")).replaceAll(" ");
    for (var c : bare.codePoints().toArray()) {
      if (!Neutral.isHarmless(c) || !allowed.test(c)) {
        continue;
      }
      if (text.length() + Character.charCount(c) > most) {
        return false;
      }
      text.insert(at, Character.toChars(c));
      at += Character.charCount(c);
    }
    return true;
  }

  private void delete(int from, int to) {
    text.delete(from, to);
    at = from;
  }

  /** A character together with the marks upon it is one step. */
  private int before() {
    return at == 0 ? 0 : steps().preceding(at);
  }

  private int after() {
    return at == text.length() ? at : steps().following(at);
  }

  private BreakIterator steps() {
    var steps = BreakIterator.getCharacterInstance(Locale.ROOT);
    steps.setText(text.toString());
    return steps;
  }

  /** Wrapped wherever a line is full; of a long text the rows around the cursor. */
  Laid laid(Lettering lettering, int rows) {
    var width = Math.max(1, lettering.columns() - MARK.length());
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    var used = 0;
    var caret = Caret.RESTING;
    for (var i = 0; i <= text.length(); ) {
      var c = i < text.length() ? text.codePointAt(i) : ' ';
      var shown = lettering.theme().show(Character.toString(c));
      if (used + DisplayWidth.of(shown) > width && used > 0) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      caret = i == at ? Caret.at(lines.size(), MARK.length() + used) : caret;
      line.append(shown);
      used += DisplayWidth.of(shown);
      i += Character.charCount(c);
    }
    lines.add(line.toString());
    return seen(lines, caret, lettering, Math.max(1, rows));
  }

  private static Laid seen(List<String> lines, Caret caret, Lettering lettering, int rows) {
    var from = Math.max(0, Math.min(caret.row() - rows / 2, lines.size() - rows));
    var seen = new ArrayList<Line>();
    for (var line : lines.subList(from, Math.min(lines.size(), from + rows))) {
      var mark = seen.isEmpty() ? MARK : " ".repeat(MARK.length());
      seen.add(lettering.set(Lettering.Look.PLAIN, mark + line.stripTrailing()));
    }
    return new Laid(seen, Caret.at(caret.row() - from, caret.column()));
  }
}
