package palpate.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** A list of entries with a cursor, which scrolls by whole entries where it is long. */
final class Menu {
  /** Before the first key of a list that offers nothing. */
  static final int NOWHERE = -1;

  private final List<String> labels;
  private final int numbered;
  private int cursor;
  private int from;
  private int page = 1;
  private int typed;

  /**
   * Entries by their labels.
   *
   * @param numbered how many of them, from the first on, have a number
   * @param cursor the entry to begin at, or {@link #NOWHERE}
   */
  Menu(List<String> labels, int numbered, int cursor) {
    this.labels = List.copyOf(labels);
    this.numbered = numbered;
    this.cursor = cursor;
  }

  int cursor() {
    return cursor;
  }

  /** Stays where it is, so that the next digit begins a number. */
  void settle() {
    typed = 0;
  }

  void moveTo(int entry) {
    settle();
    cursor = Math.max(0, Math.min(labels.size() - 1, entry));
  }

  /** Moves the cursor where the key says; whether it is such a key. */
  boolean press(Key key) {
    if (labels.isEmpty()) {
      return false;
    }
    if (key.is(Key.Kind.TEXT)) {
      return jump(key.text());
    }
    settle();
    switch (key.kind()) {
      case UP -> moveTo(cursor == NOWHERE ? labels.size() - 1 : cursor - 1);
      case DOWN -> moveTo(cursor + 1);
      case HOME -> moveTo(0);
      case END -> moveTo(labels.size() - 1);
      case PAGE_UP -> moveTo(cursor - page);
      case PAGE_DOWN -> moveTo(cursor + page);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean jump(String character) {
    var digit = Character.digit(character.codePointAt(0), 10);
    if (digit >= 0) {
      return jumpTo(digit);
    }
    settle();
    for (var i = 1; i <= labels.size(); i++) {
      var entry = Math.floorMod(cursor + i, labels.size());
      if (lower(labels.get(entry)).startsWith(lower(character))) {
        cursor = entry;
        return true;
      }
    }
    return false;
  }

  /** A second digit makes a number of two, where there is such an entry. */
  private boolean jumpTo(int digit) {
    var number = typed * 10 + digit <= numbered ? typed * 10 + digit : digit;
    typed = number;
    if (number < 1 || number > numbered) {
      return false;
    }
    cursor = number - 1;
    return true;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The entries that fit into so many rows, the one at the cursor among them. */
  List<Line> lines(IntFunction<String> marks, Lettering lettering, int rows) {
    if (labels.isEmpty()) {
      return List.of();
    }
    var entries = new ArrayList<List<Line>>();
    for (var i = 0; i < labels.size(); i++) {
      entries.add(entry(i, marks.apply(i), lettering));
    }
    var heights = entries.stream().map(List::size).toList();
    var window = Window.around(heights, from, Math.max(0, cursor), rows);
    from = window.from();
    page = Math.max(1, window.to() - window.from() - 1);
    var lines = new ArrayList<Line>();
    if (window.from() > 0 && rows > 2) {
      lines.add(more(window.from(), "above", lettering));
    }
    for (var entry : entries.subList(window.from(), window.to())) {
      lines.addAll(lettering.cut(entry, window.isCut(heights) ? window.rows() : entry.size()));
    }
    if (window.to() < entries.size() && rows > 1) {
      lines.add(more(entries.size() - window.to(), "below", lettering));
    }
    return lettering.cut(lines, Math.max(1, rows));
  }

  private List<Line> entry(int index, String mark, Lettering lettering) {
    var here = index == cursor;
    var number = index < numbered ? index + 1 + ". " : "";
    var start = (here ? "> " : "  ") + mark + number;
    var look = here ? Lettering.Look.STRONG : Lettering.Look.PLAIN;
    return lettering.hanging(look, start, labels.get(index));
  }

  private static Line more(int count, String where, Lettering lettering) {
    return lettering.set(Lettering.Look.FAINT, "  (%s more %s)".formatted(count, where));
  }
}
