package palpate.render;

import java.util.List;
import java.util.stream.Collectors;
import palpate.render.Block.Heading;
import palpate.render.Block.Items;
import palpate.render.Block.Question;
import palpate.render.Block.Table;
import palpate.render.Block.Text;

/** A book in one page of HTML: no script, nothing from elsewhere, made to be printed too. */
final class HtmlBook implements Block.Cases<String> {
  private static final String STYLE =
      """
      body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: 0 auto; padding: 1rem; color: #1a1a1a; }
      h1, h2, h3, h4, h5 { line-height: 1.25; }
      h2 { border-bottom: 2px solid #1a1a1a; margin-top: 3rem; }
      h3 { margin-top: 2rem; }
      table { border-collapse: collapse; width: 100%; }
      caption { text-align: left; font-weight: bold; }
      th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
      td ul { margin: 0; padding-left: 1rem; }
      p, li { overflow-wrap: anywhere; }
      .ask { border-top: 1px solid #767676; padding: 0.5rem 0; }
      .ask p { margin: 0 0 0.25rem 0; }
      .ask ul { list-style: none; margin: 0; padding: 0; }
      .ask .scale li { display: inline-block; margin-right: 1rem; }
      .blank { display: inline-block; border-bottom: 1px solid #1a1a1a; width: 60%; height: 1.75rem; }
      @media print {
        body { font-size: 10pt; max-width: none; padding: 0; }
        h2 { break-before: page; }
        h2, h3, h4, h5, caption { break-after: avoid; }
        tr, li, .ask { break-inside: avoid; }
        a { color: inherit; text-decoration: none; }
      }
      """;

  private final HtmlText text = new HtmlText();

  static String of(Book book) {
    return new HtmlBook().write(book);
  }

  private String write(Book book) {
    var title = plain(book.title());
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <header>
        <h1>%s</h1>
        %s</header>
        <nav aria-labelledby="contents">
        <h2 id="contents">Contents</h2>
        %s</nav>
        <main>
        %s</main>
        </body>
        </html>
        """
        .formatted(
            title, STYLE, title, blocks(book.front()), contents(book), blocks(book.chapters()));
  }

  private String blocks(List<Block> blocks) {
    return blocks.stream().map(it -> it.accept(this)).collect(Collectors.joining());
  }

  /** Entries stand in a list within that of their chapter. */
  private String contents(Book book) {
    var list = new StringBuilder("<ul>\n");
    var inner = false;
    var first = true;
    for (var heading : book.contents()) {
      var link = text.link(text.of(heading.words()), heading.place());
      if (heading.level() > 2) {
        list.append(inner ? "" : "\n<ul>\n").append("<li>").append(link).append("</li>\n");
        inner = true;
      } else {
        list.append(inner ? "</ul>\n" : "").append(first ? "" : "</li>\n");
        list.append("<li>").append(link);
        inner = false;
        first = false;
      }
    }
    return list.append(inner ? "</ul>\n" : "").append(first ? "" : "</li>\n") + "</ul>\n";
  }

  @Override
  public String heading(Heading it) {
    var level = "h" + it.level();
    return "<%s%s>%s</%s>\n".formatted(level, id(it.place()), text.of(it.words()), level);
  }

  private static String id(String place) {
    return place.isEmpty() ? "" : " id=\"" + place + "\"";
  }

  @Override
  public String text(Text it) {
    return "<p>"
        + it.lines().stream().map(text::of).collect(Collectors.joining("<br/>\n"))
        + "</p>\n";
  }

  @Override
  public String items(Items it) {
    return it.entries().stream()
        .map(this::entry)
        .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
  }

  private String entry(Items.Entry entry) {
    var notes = entry.notes().stream().map(note -> "<br/>\n" + text.of(note));
    return "<li>" + text.of(entry.words()) + notes.collect(Collectors.joining()) + "</li>\n";
  }

  @Override
  public String table(Table it) {
    var grid = it.grid();
    var titles =
        grid.titles().stream()
            .map(title -> "<th scope=\"col\">" + plain(title) + "</th>")
            .collect(Collectors.joining());
    return """
        <table>
        <caption>%s</caption>
        <thead>
        <tr>%s</tr>
        </thead>
        <tbody>
        %s</tbody>
        </table>
        """
        .formatted(
            plain(grid.caption()),
            titles,
            grid.rows().stream().map(this::row).collect(Collectors.joining()));
  }

  private String row(Grid.Row row) {
    var cells = row.cells();
    return "<tr%s><th scope=\"row\">%s</th>%s</tr>\n"
        .formatted(
            id(row.place()),
            cell(cells.get(0)),
            cells.stream()
                .skip(1)
                .map(cell -> "<td>" + cell(cell) + "</td>")
                .collect(Collectors.joining()));
  }

  private String cell(List<Prose> cell) {
    return cell.size() == 1
        ? text.of(cell.get(0))
        : cell.stream()
            .map(it -> "<li>" + text.of(it) + "</li>")
            .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  @Override
  public String question(Question it) {
    var ask = it.ask();
    var block = new StringBuilder("<div class=\"ask\">\n");
    block.append("<p><strong>%s. %s</strong></p>\n".formatted(ask.number(), plain(ask.words())));
    ask.help().forEach(help -> block.append("<p>").append(plain(help)).append("</p>\n"));
    ask.blanks()
        .forEach(
            blank ->
                block
                    .append("<p><span class=\"blank\"></span> ")
                    .append(plain(blank))
                    .append("</p>\n"));
    if (!ask.boxes().isEmpty()) {
      block.append(ask.scale() ? "<ul class=\"scale\">\n" : "<ul>\n");
      ask.boxes().forEach(label -> block.append("<li>☐ ").append(plain(label)).append("</li>\n"));
      block.append("</ul>\n");
    }
    return block + "</div>\n";
  }

  private String plain(String words) {
    return text.plain(Neutral.text(words));
  }
}
