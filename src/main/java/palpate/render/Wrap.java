package palpate.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks a paragraph into lines of at most so many columns. */
public final class Wrap {
  private final Theme theme;
  private final int columns;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Style style = Style.PLAIN;
  private int used;

  private Wrap(Theme theme, int columns) {
    this.theme = theme;
    this.columns = columns;
  }

  /** The lines of a text that may come from anyone; at least one column is always used. */
  public static List<String> lines(String text, Theme theme, int columns) {
    return lines(Prose.of(text), theme, columns);
  }

  /** The lines, with their colours; at least one column is always used. */
  static List<String> lines(Prose prose, Theme theme, int columns) {
    var wrap = new Wrap(theme, Math.max(2, columns));
    for (var run : prose.runs()) {
      for (var word : words(theme.show(run.text()))) {
        wrap.word(word, run.style());
      }
    }
    wrap.endLine();
    return List.copyOf(wrap.lines);
  }

  static List<String> words(String text) {
    var words = new ArrayList<String>();
    var from = 0;
    for (var to = 0; to <= text.length(); to++) {
      if (to == text.length() || text.charAt(to) == ' ') {
        if (to > from) {
          words.add(text.substring(from, to));
        }
        from = to + 1;
      }
    }
    return words;
  }

  private void word(String word, Style wordStyle) {
    var width = DisplayWidth.of(word);
    if (used > 0 && used + 1 + width > columns) {
      endLine();
    }
    if (width > columns) {
      pieces(word, wordStyle);
      return;
    }
    if (used > 0) {
      put(" ", wordStyle == style ? style : Style.PLAIN);
    }
    put(word, wordStyle);
  }

  /** A word that no line can hold goes on in the next one. */
  private void pieces(String word, Style wordStyle) {
    for (var c : word.codePoints().toArray()) {
      if (used + DisplayWidth.of(c) > columns) {
        endLine();
      }
      put(Character.toString(c), wordStyle);
    }
  }

  private void put(String text, Style wanted) {
    if (wanted != style) {
      switchTo(wanted);
    }
    line.append(text);
    used += DisplayWidth.of(text);
  }

  private void switchTo(Style wanted) {
    if (theme.colour()) {
      line.append(style.off()).append(wanted.on());
    }
    style = wanted;
  }

  private void endLine() {
    switchTo(Style.PLAIN);
    if (used > 0) {
      lines.add(line.toString());
    }
    line.setLength(0);
    used = 0;
  }
}
