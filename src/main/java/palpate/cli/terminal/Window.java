package palpate.cli.terminal;

import java.util.List;

/**
 * The part of a long list that is seen: whole entries, as many as the rows allow.
 *
 * @param from the first entry that is seen
 * @param to the one after the last
 * @param rows for the first entry alone, when even that is too tall; else for all
 */
record Window(int from, int to, int rows) {
  /**
   * The window that shows the entry at the cursor, moved no more than it must be.
   *
   * @param heights of the entries, in rows
   * @param from where it began before
   * @param rows at hand, of which those that say "more above" and "more below" are taken
   */
  static Window around(List<Integer> heights, int from, int cursor, int rows) {
    var first = Math.min(from, cursor);
    var window = starting(heights, first, rows);
    while (window.to() <= cursor) {
      first++;
      window = starting(heights, first, rows);
    }
    while (first > 0 && window.to() == heights.size()) {
      var earlier = starting(heights, first - 1, rows);
      if (earlier.to() < heights.size()) {
        break;
      }
      first--;
      window = earlier;
    }
    return window;
  }

  boolean isCut(List<Integer> heights) {
    return to - from == 1 && heights.get(from) > rows;
  }

  private static Window starting(List<Integer> heights, int from, int rows) {
    var room = rows - (from > 0 ? 1 : 0);
    var to = from;
    var used = 0;
    while (to < heights.size() && used + heights.get(to) + below(heights, to) <= room) {
      used += heights.get(to);
      to++;
    }
    if (to > from) {
      return new Window(from, to, room);
    }
    return new Window(from, from + 1, Math.max(1, room - below(heights, from)));
  }

  private static int below(List<Integer> heights, int last) {
    return last < heights.size() - 1 ? 1 : 0;
  }
}
