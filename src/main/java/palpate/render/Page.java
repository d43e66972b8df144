package palpate.render;

import java.util.List;
import java.util.Locale;

/** Text being laid out: headings, paragraphs and lists, wrapped to the theme's measure. */
final class Page implements Paper {
  private static final int STEP = 2;

  private final Theme theme;
  private final StringBuilder text;
  private final int indent;

  Page(Theme theme) {
    this(theme, new StringBuilder(), 0);
  }

  private Page(Theme theme, StringBuilder text, int indent) {
    this.theme = theme;
    this.text = text;
    this.indent = indent;
  }

  Theme theme() {
    return theme;
  }

  /** The same page, one step further in. */
  Page in() {
    return new Page(theme, text, indent + STEP);
  }

  /** Columns left for text. */
  int columns() {
    return theme.measure() - indent;
  }

  /** In capitals and between blank lines, so that it stands out in plain text and aloud. */
  @Override
  public void heading(String words) {
    heading(Style.HEADING, words);
  }

  void heading(Style style, String words) {
    blank();
    text(Prose.of(style, words.toUpperCase(Locale.ROOT)));
    blank();
  }

  @Override
  public void title(String kind, Link id, String name) {
    paragraph(Prose.strong(name).add("(" + kind + " " + id.words() + ")"));
  }

  @Override
  public void text(Prose prose) {
    hanging("", prose);
  }

  /** A paragraph with a blank line before it. */
  @Override
  public void paragraph(Prose prose) {
    blank();
    text(prose);
  }

  @Override
  public void item(Prose prose) {
    hanging(theme.bullet() + " ", prose);
  }

  @Override
  public void note(Prose prose) {
    in().text(prose);
  }

  /** One row below the other, since columns may be few; the last cell as a list. */
  @Override
  public void grid(Grid grid) {
    for (var row : grid.rows()) {
      var cells = row.cells();
      var last = cells.size() - 1;
      var head = new Prose();
      cells
          .get(0)
          .forEach(it -> it.runs().forEach(run -> head.add(Style.STRONG, run.text() + ":")));
      cells.subList(1, last).forEach(cell -> cell.forEach(it -> it.runs().forEach(head::add)));
      paragraph(head);
      cells.get(last).forEach(this::item);
    }
  }

  /** Without boxes: what is ticked on paper is typed elsewhere. */
  @Override
  public void ask(Ask ask) {
    item(Prose.strong(ask.number() + ".").add(ask.words()));
    ask.help().forEach(this::note);
  }

  /** A line as it is, without wrapping. */
  void line(String words) {
    text.append(" ".repeat(words.isEmpty() ? 0 : indent)).append(words).append('\n');
  }

  /** A blank line, unless there is one already or nothing to set apart. */
  void blank() {
    var length = text.length();
    var separate = length < 2 || text.charAt(length - 2) == '\n';
    if (!separate) {
      text.append('\n');
    }
  }

  private void hanging(String mark, Prose prose) {
    var lines = Wrap.lines(prose, theme, columns() - mark.length());
    for (var i = 0; i < lines.size(); i++) {
      line((i == 0 ? mark : " ".repeat(mark.length())) + lines.get(i));
    }
  }

  /** Columns side by side; the caller has seen to it that they fit. */
  void table(List<Integer> widths, List<List<List<String>>> rows) {
    new Table(widths, rows).lines().forEach(this::line);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
