package palpate.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Divides the rows of a small or large terminal between the parts of a block.
 *
 * @param rows of the terminal, of which one stays free
 */
record Layout(Lettering lettering, int rows) {
  private static final int ROOMY = 20;
  private static final int MEDIUM = 12;
  private static final int TIGHT = 7;
  private static final int NARROW = 60;

  /** Rows of the middle in which a list can be scrolled. */
  private static final int LEAST_MIDDLE = 3;

  /** The part in the middle, which takes the rows that the others leave. */
  interface Middle {
    EditLine.Laid laid(Lettering lettering, int rows);
  }

  /**
   * The last line: how far it is, as a sentence, and what the keys do, the most useful first.
   *
   * @param progress may be empty
   */
  record Status(String progress, List<String> keys) {
    Status {
      Objects.requireNonNull(progress, "progress");
      keys = List.copyOf(keys);
    }
  }

  EditLine.Laid of(List<Line> head, Middle middle, String notice, Status status) {
    var free = Math.max(1, rows - 1);
    var foot = foot(notice, status, free);
    var gap = rows >= ROOMY ? 1 : 0;
    var above = lettering.cut(head, headRows(free - foot.size() - 3 * gap));
    var lines = new ArrayList<Line>();
    space(lines, gap);
    lines.addAll(above);
    space(lines, gap);
    var used = lines.size();
    var laid = middle.laid(lettering, Math.max(1, free - used - foot.size() - gap));
    lines.addAll(laid.lines());
    space(lines, gap);
    lines.addAll(foot);
    var fitting = lines.subList(0, Math.min(free, lines.size()));
    return new EditLine.Laid(fitting, laid.caret().below(used));
  }

  /** Rows of a terminal in which so long a head can be read whole, and answered. */
  static int leastRows(Lettering lettering, List<Line> head) {
    var status = lettering.columns() < NARROW ? 3 : 2;
    return head.size() + LEAST_MIDDLE + status + 1;
  }

  /** Rows of the head: half of what is free, and more as long as the middle can be scrolled. */
  private static int headRows(int free) {
    return Math.max(0, Math.max(free / 2, free - LEAST_MIDDLE));
  }

  private List<Line> foot(String notice, Status status, int free) {
    var foot = new ArrayList<Line>();
    if (free > 2) {
      foot.addAll(lettering.cut(lettering.lines(Lettering.Look.STRONG, notice), noticeRows()));
    }
    if (free > 1 && (foot.isEmpty() || free > 3)) {
      foot.addAll(
          lettering.phrases(Lettering.Look.FAINT, status.progress(), status.keys(), statusRows()));
    }
    return foot;
  }

  private int noticeRows() {
    return rows >= MEDIUM ? 4 : Math.max(1, rows / 4);
  }

  private int statusRows() {
    if (rows >= ROOMY || (rows >= MEDIUM && lettering.columns() < NARROW)) {
      return 3;
    }
    return rows >= TIGHT ? 2 : 1;
  }

  private static void space(List<Line> lines, int gap) {
    for (var i = 0; i < gap; i++) {
      lines.add(Line.EMPTY);
    }
  }
}
