package palpate.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import palpate.render.DisplayWidth;

/**
 * A line of text whose parts may look different; its meaning never depends on that.
 *
 * @param runs neighbours differ in look, and the line does not end in blanks
 */
record StyledLine(List<Run> runs) {
  /** How a part stands out, where the terminal can do it. */
  enum Look {
    PLAIN,
    FAINT,
    STRONG,
    /** What is chosen. */
    TICKED,
    /** Where the cursor is: in reverse. */
    HERE
  }

  /** Neighbouring characters of one look; nothing in it steers a terminal. */
  record Run(String text, Look look) {
    Run {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(look, "look");
    }
  }

  StyledLine {
    runs = trimmed(joined(runs));
  }

  static StyledLine of(Look look, String text) {
    return new StyledLine(List.of(new Run(text, look)));
  }

  /** The other line after this one, from that column on. */
  StyledLine with(int column, StyledLine other) {
    var all = new ArrayList<>(runs);
    all.add(new Run(" ".repeat(Math.max(0, column - columns())), Look.PLAIN));
    all.addAll(other.runs);
    return new StyledLine(all);
  }

  String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  int columns() {
    return DisplayWidth.of(text());
  }

  private static List<Run> joined(List<Run> runs) {
    var joined = new ArrayList<Run>();
    for (var run : runs) {
      var last = joined.size() - 1;
      if (last >= 0 && joined.get(last).look() == run.look()) {
        joined.set(last, new Run(joined.get(last).text() + run.text(), run.look()));
      } else if (!run.text().isEmpty()) {
        joined.add(run);
      }
    }
    return joined;
  }

  private static List<Run> trimmed(List<Run> runs) {
    var last = runs.size() - 1;
    if (last < 0 || !runs.get(last).text().endsWith(" ")) {
      return List.copyOf(runs);
    }
    var text = runs.get(last).text().stripTrailing();
    var kept = new ArrayList<>(runs.subList(0, last));
    if (!text.isEmpty()) {
      kept.add(new Run(text, runs.get(last).look()));
    }
    return trimmed(kept);
  }
}
