package palpate.render;

import java.util.List;
import java.util.stream.Collectors;
import palpate.render.Block.Heading;
import palpate.render.Block.Items;
import palpate.render.Block.Question;
import palpate.render.Block.Table;
import palpate.render.Block.Text;

/** A book in Markdown, with the tables of GitHub's. */
final class MarkdownBook implements Block.Cases<String> {
  private static final String LINE_BREAK = "  \n";
  private static final String BLANK = "\\_".repeat(24);

  private final MarkdownText text = new MarkdownText();

  static String of(Book book) {
    return new MarkdownBook().write(book);
  }

  private String write(Book book) {
    return "# %s\n\n%s## Contents\n\n%s\n%s"
        .formatted(
            text.plain(Neutral.text(book.title())),
            blocks(book.front()),
            book.contents().stream().map(this::entry).collect(Collectors.joining()),
            blocks(book.chapters()).stripTrailing() + "\n");
  }

  private String blocks(List<Block> blocks) {
    return blocks.stream().map(it -> it.accept(this)).collect(Collectors.joining());
  }

  private String entry(Heading heading) {
    return "%s- [%s](#%s)\n"
        .formatted("  ".repeat(heading.level() - 2), text.of(heading.words()), heading.place());
  }

  @Override
  public String heading(Heading it) {
    return "#".repeat(it.level()) + " " + place(it.place()) + text.of(it.words()) + "\n\n";
  }

  private static String place(String place) {
    return place.isEmpty() ? "" : "<a id=\"" + place + "\"></a>";
  }

  @Override
  public String text(Text it) {
    return it.lines().stream().map(text::line).collect(Collectors.joining(LINE_BREAK)) + "\n\n";
  }

  @Override
  public String items(Items it) {
    return it.entries().stream().map(this::entry).collect(Collectors.joining()) + "\n";
  }

  private String entry(Items.Entry entry) {
    return "- "
        + text.line(entry.words())
        + entry.notes().stream()
            .map(note -> LINE_BREAK + "  " + text.line(note))
            .collect(Collectors.joining())
        + "\n";
  }

  @Override
  public String table(Table it) {
    var grid = it.grid();
    var titles = grid.titles().stream().map(text::plain).collect(Collectors.joining(" | "));
    var rule = grid.titles().stream().map(title -> "---").collect(Collectors.joining("|"));
    return "**%s**\n\n| %s |\n|%s|\n%s\n"
        .formatted(
            plain(grid.caption()),
            titles,
            rule,
            grid.rows().stream().map(this::row).collect(Collectors.joining()));
  }

  private String row(Grid.Row row) {
    return row.cells().stream()
        .map(this::cell)
        .collect(Collectors.joining(" | ", "| " + place(row.place()), " |\n"));
  }

  private String cell(List<Prose> cell) {
    var bullet = cell.size() > 1 ? "• " : "";
    return cell.stream().map(it -> bullet + text.of(it)).collect(Collectors.joining("<br>"));
  }

  @Override
  public String question(Question it) {
    var ask = it.ask();
    var head = new StringBuilder("**%s. %s**".formatted(ask.number(), plain(ask.words())));
    ask.help().forEach(help -> head.append(LINE_BREAK).append(plain(help)));
    ask.blanks().forEach(blank -> head.append("\n\n").append((BLANK + " " + plain(blank)).strip()));
    var boxes = ask.boxes().stream().map(label -> "☐ " + plain(label));
    var list =
        ask.scale()
            ? boxes.collect(Collectors.joining(" ")) + "\n"
            : boxes.map(box -> "- " + box + "\n").collect(Collectors.joining());
    return head + "\n\n" + (ask.boxes().isEmpty() ? "" : list + "\n");
  }

  private String plain(String words) {
    return text.plain(Neutral.text(words));
  }
}
