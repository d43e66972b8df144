package palpate.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import palpate.cli.terminal.StyledLine.Look;
import palpate.cli.terminal.StyledLine.Run;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.BodyMap;
import palpate.questionnaire.BodyMap.View;
import palpate.questionnaire.ItemKind;
import palpate.render.DisplayWidth;
import palpate.render.Theme;

/**
 * Draws the body map of a list: all views side by side, with what is ticked and where the cursor
 * is, each told by its sign and in words, so that no colour is needed.
 */
final class BodyChart {
  private static final int GAP = 2;
  private static final int MARGIN = 3;

  /** Columns of the words beside the drawing; with fewer at hand they stand below it. */
  private static final int WORDS = 30;

  private static final Pattern AFTER_NAME = Pattern.compile("[,:;(].*", Pattern.DOTALL);

  private final BodyMap map;
  private final List<AnswerOption> options;
  private final Theme theme;

  /** The list may be without a drawing; then there is never a line. */
  BodyChart(ItemKind.AnyOf kind, Theme theme) {
    this.map = kind.bodyMap();
    this.options = kind.options();
    this.theme = Objects.requireNonNull(theme, "theme");
  }

  /**
   * The lines from top to bottom, as many whatever is ticked; none if columns or rows do not
   * suffice.
   *
   * @param here the option at the cursor, which need not be one of the drawing
   * @param ticked options, those of the drawing count
   */
  List<StyledLine> lines(String here, Set<String> ticked, int columns, int rows) {
    if (!map.isDrawn() || columns < width()) {
      return List.of();
    }
    var lines =
        columns >= width() + MARGIN + WORDS
            ? wordsBeside(here, ticked, columns)
            : wordsBelow(here, ticked, columns, rows);
    return lines.size() <= rows ? lines : List.of();
  }

  private List<StyledLine> wordsBeside(String here, Set<String> ticked, int columns) {
    var figure = figure(here, ticked);
    var from = width() + MARGIN;
    var words = new ArrayList<StyledLine>();
    words.add(name(here, ticked, columns - from));
    words.add(StyledLine.of(Look.PLAIN, ""));
    legend().forEach(line -> words.add(StyledLine.of(Look.FAINT, line)));
    var first = Math.max(0, (figure.size() - words.size()) / 2);
    var lines = new ArrayList<StyledLine>();
    for (var i = 0; i < Math.max(figure.size(), first + words.size()); i++) {
      var left = i < figure.size() ? figure.get(i) : StyledLine.of(Look.PLAIN, "");
      var isWord = i >= first && i < first + words.size();
      lines.add(isWord ? left.with(from, words.get(i - first)) : left);
    }
    return List.copyOf(lines);
  }

  private List<StyledLine> wordsBelow(String here, Set<String> ticked, int columns, int rows) {
    var lines = new ArrayList<>(figure(here, ticked));
    lines.add(name(here, ticked, columns));
    var legend = String.join("  ", legend());
    if (rows > lines.size() && legend.length() <= columns) {
      lines.add(StyledLine.of(Look.FAINT, legend));
    }
    return List.copyOf(lines);
  }

  private int width() {
    var gaps = GAP * (map.views().size() - 1);
    return map.views().stream().mapToInt(BodyChart::columns).sum() + gaps;
  }

  private List<StyledLine> figure(String here, Set<String> ticked) {
    var lines = new ArrayList<StyledLine>();
    if (!map.views().stream().allMatch(BodyChart::hasRoomForItsName)) {
      lines.add(
          line(
              view ->
                  List.of(
                      new Run(
                          title(view) + " ".repeat(columns(view) - title(view).length()),
                          Look.FAINT))));
    }
    var named = lines.isEmpty();
    var rows = map.views().stream().mapToInt(view -> view.rows().size()).max().orElse(0);
    for (var row = 0; row < rows; row++) {
      var at = row;
      lines.add(line(view -> row(view, at, named && at == 0, here, ticked)));
    }
    return lines;
  }

  private interface Part {
    List<Run> of(View view);
  }

  private StyledLine line(Part part) {
    var runs = new ArrayList<Run>();
    for (var view : map.views()) {
      if (!runs.isEmpty()) {
        runs.add(new Run(" ".repeat(GAP), Look.PLAIN));
      }
      runs.addAll(part.of(view));
    }
    return new StyledLine(runs);
  }

  private List<Run> row(View view, int row, boolean named, String here, Set<String> ticked) {
    var runs = new ArrayList<Run>();
    var from = named ? title(view).length() : 0;
    runs.add(new Run(title(view).substring(0, from), Look.FAINT));
    for (var column = from; column < columns(view); column++) {
      runs.add(cell(view, row, column, here, ticked));
    }
    return runs;
  }

  private Run cell(View view, int row, int column, String here, Set<String> ticked) {
    if (row >= view.rows().size() || column >= view.columns()) {
      return new Run(" ", Look.PLAIN);
    }
    return map.option(view, row, column)
        .map(option -> area(option, here, ticked))
        .orElseGet(() -> new Run(outline(view.rows().get(row).charAt(column)), Look.PLAIN));
  }

  /** With everywhere ticked every area is, but at the cursor its own tick counts. */
  private Run area(String option, String here, Set<String> ticked) {
    if (option.equals(here) || map.everywhere().equals(here)) {
      return new Run(ticked.contains(option) ? "@" : "O", Look.HERE);
    }
    return ticked.contains(option) || ticked.contains(map.everywhere())
        ? new Run(tick(), Look.TICKED)
        : new Run(" ", Look.PLAIN);
  }

  private String outline(char c) {
    var shown = Character.toString(c);
    return theme.unicode() ? shown.replace('|', '│').replace('-', '─') : shown;
  }

  private String tick() {
    return theme.unicode() ? "█" : "#";
  }

  /** The sign of the area, and what it is called. */
  private StyledLine name(String here, Set<String> ticked, int columns) {
    var label = options.stream().filter(it -> it.id().equals(here)).map(AnswerOption::label);
    var name = label.map(it -> theme.show(AFTER_NAME.matcher(it).replaceFirst("").strip()));
    return name.findFirst()
        .map(it -> name(it, area(here, here, ticked), ticked.contains(here), columns))
        .orElseGet(() -> StyledLine.of(Look.PLAIN, ""));
  }

  private StyledLine name(String name, Run sign, boolean isTicked, int columns) {
    var state = isTicked ? ": ticked" : "";
    var room = columns - 2 - state.length();
    return new StyledLine(List.of(sign, new Run(" " + cut(name, room) + state, Look.STRONG)));
  }

  private String cut(String name, int columns) {
    if (DisplayWidth.of(name) <= columns) {
      return name;
    }
    var end = theme.unicode() ? "…" : "...";
    var kept = name;
    while (DisplayWidth.of(kept + end) > columns) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept.strip() + end;
  }

  private List<String> legend() {
    return List.of("O here", tick() + " ticked", "@ here and ticked");
  }

  private static boolean hasRoomForItsName(View view) {
    var room = title(view).length() + 1;
    return view.columns() >= room && view.rows().get(0).substring(0, room).isBlank();
  }

  private static int columns(View view) {
    return Math.max(view.columns(), title(view).length());
  }

  private static String title(View view) {
    return Character.toUpperCase(view.name().charAt(0)) + view.name().substring(1);
  }
}
