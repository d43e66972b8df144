package palpate.render;

import java.util.ArrayList;
import java.util.List;
import palpate.source.SourceSpan;

/**
 * A line of a file as it is shown, and where the carets below it stand.
 *
 * @param before columns before the first caret
 */
record Excerpt(String text, int before, int carets) {
  private static final int TAB = 4;
  private static final String CUT = "...";

  static Excerpt of(SourceSpan span, Theme theme, int columns) {
    var line = span.source().line(span.line());
    var near = Math.max(0, span.column() - 1 - columns);
    var cells = cells(line, near, 3 * columns, theme);
    var from = Math.min(span.column() - 1 - near, cells.size());
    var end = span.endLine() > span.line() ? cells.size() : span.endColumn() - 1 - near;
    var to = Math.max(from, Math.min(end, cells.size()));
    return cut(cells, from, to, columns);
  }

  /** Only what is near the mark is looked at: a line may be as long as a file. */
  private static List<String> cells(String line, int skip, int most, Theme theme) {
    var cells = new ArrayList<String>();
    var width = 0;
    for (var c : line.codePoints().skip(skip).limit(most).toArray()) {
      var cell = shown(c, theme, width);
      width += DisplayWidth.of(cell);
      cells.add(cell);
    }
    return cells;
  }

  private static String shown(int c, Theme theme, int column) {
    return c == '\t' ? " ".repeat(TAB - column % TAB) : theme.show(Character.toString(c));
  }

  /** Keeps the start of the marked part in view. */
  private static Excerpt cut(List<String> cells, int from, int to, int columns) {
    var total = Math.max(width(cells), width(cells.subList(0, from)) + 1);
    var room = Math.max(1, columns - 2 * CUT.length());
    var first = 0;
    while (total > columns && first < from && width(cells.subList(first, from)) > room / 2) {
      first++;
    }
    var last = first;
    while (last < cells.size()
        && (total <= columns || width(cells.subList(first, last + 1)) <= room)) {
      last++;
    }
    var left = first > 0 ? CUT : "";
    var right = last < cells.size() ? CUT : "";
    var marked = width(cells.subList(from, Math.max(from, Math.min(to, last))));
    return new Excerpt(
        left + String.join("", cells.subList(first, last)) + right,
        left.length() + width(cells.subList(first, from)),
        Math.max(1, marked));
  }

  private static int width(List<String> cells) {
    return cells.stream().mapToInt(DisplayWidth::of).sum();
  }
}
