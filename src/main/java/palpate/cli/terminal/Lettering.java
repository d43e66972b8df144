package palpate.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import palpate.render.DisplayWidth;
import palpate.render.Theme;
import palpate.render.Wrap;

/** Sets text in lines of a terminal that is so many columns wide. */
final class Lettering {
  /** How a line is set off; its meaning never depends on it. */
  enum Look {
    PLAIN(""),
    STRONG("\u001b[1m"),
    FAINT("\u001b[2m"),
    REVERSE("\u001b[7m");

    private final String on;

    Look(String on) {
      this.on = on;
    }
  }

  private static final String OFF = "\u001b[0m";
  private static final String MORE = "...";

  /** Longer lines are tiring to read. */
  private static final int LONGEST_LINE = 100;

  private final Theme theme;
  private final int columns;

  /** The last column stays free: what is written there makes some terminals begin a new line. */
  Lettering(Theme theme, int terminalColumns) {
    this.theme = theme;
    this.columns = Math.max(2, Math.min(terminalColumns - 1, LONGEST_LINE));
  }

  int columns() {
    return columns;
  }

  Theme theme() {
    return theme;
  }

  /** A paragraph, harmless whatever it holds; no line when it is empty. */
  List<Line> lines(String text) {
    return lines(Look.PLAIN, text);
  }

  List<Line> lines(Look look, String text) {
    return hanging(look, "", text);
  }

  /** A paragraph behind a mark that stands before its first line; the others are indented. */
  List<Line> hanging(Look look, String mark, String text) {
    var indent = mark.length() > columns / 2 ? 0 : mark.length();
    var first = indent == 0 ? mark + text : text;
    var lines = new ArrayList<Line>();
    for (var line : Wrap.lines(first, theme, columns - indent)) {
      var start = lines.isEmpty() && indent > 0 ? mark : " ".repeat(indent);
      lines.add(set(look, start + line));
    }
    return lines;
  }

  /**
   * A sentence, and phrases with commas between them, as many as fit into so many lines. A long
   * sentence leaves the last line to the phrases.
   *
   * @param start a sentence of its own, which may be empty
   */
  List<Line> phrases(Look look, String start, List<String> phrases, int rows) {
    var sentence = cut(lines(look, start), Math.max(1, rows - 1));
    var fitting = new ArrayList<String>();
    for (var phrase : phrases) {
      fitting.add(phrase);
      if (packed(sentence, fitting, look).size() > rows) {
        fitting.remove(fitting.size() - 1);
      }
    }
    return cut(packed(sentence, fitting, look), rows);
  }

  /** No phrase is divided between two lines where that can be. */
  private List<Line> packed(List<Line> start, List<String> phrases, Look look) {
    var lines = new ArrayList<>(start);
    var line = lines.isEmpty() ? "" : lines.remove(lines.size() - 1).text();
    for (var i = 0; i < phrases.size(); i++) {
      var phrase = phrases.get(i) + (i == phrases.size() - 1 ? "." : ",");
      var longer = (line + " " + phrase).strip();
      if (DisplayWidth.of(longer) > columns) {
        lines.addAll(lines(look, line));
        longer = phrase;
      }
      line = longer;
    }
    lines.addAll(lines(look, line));
    return lines;
  }

  /** One line as it is, of our own making. */
  Line set(Look look, String text) {
    var on = theme.colour() ? look.on : "";
    return new Line(text, on.isEmpty() || text.isEmpty() ? text : on + text + OFF);
  }

  /** No more than so many lines; what is left out shows as three dots. */
  List<Line> cut(List<Line> lines, int most) {
    if (lines.size() <= most) {
      return lines;
    }
    if (most <= 0) {
      return List.of();
    }
    var kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, shortened(lines.get(most - 1).text()));
    return kept;
  }

  /** One line; what does not fit shows as three dots. */
  Line line(Look look, String text) {
    var lines = lines(look, text);
    return lines.isEmpty() ? Line.EMPTY : cut(lines, 1).get(0);
  }

  private Line shortened(String text) {
    var room = columns - MORE.length() - 1;
    var kept = DisplayWidth.of(text) <= room ? text : start(text, room);
    return set(Look.PLAIN, (kept.stripTrailing() + " " + MORE).strip());
  }

  /** As much of the beginning as fits into so many columns. */
  static String start(String text, int columns) {
    var used = 0;
    for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      used += DisplayWidth.of(text.codePointAt(i));
      if (used > columns) {
        return text.substring(0, i);
      }
    }
    return text;
  }
}
