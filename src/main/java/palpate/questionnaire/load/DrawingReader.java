package palpate.questionnaire.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpate.questionnaire.BodyMap.View;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.tree.Fields;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;
import palpate.source.tree.ScalarNode;

/** Reads one view of a body map, which is a list of rows of text. */
record DrawingReader(Fields map, String side) {

  Optional<BodyMapReader.Drawing> read() {
    var nodes = map.nonEmptySequence(side);
    var rows =
        nodes
            .filter(this::isLowEnough)
            .flatMap(list -> Nodes.all(list, this::row))
            .filter(this::isNotBlank);
    return rows.map(
        list ->
            new BodyMapReader.Drawing(
                new View(side, list.stream().map(Located::value).toList()),
                list.stream().flatMap(row -> letters(row).stream()).toList()));
  }

  private boolean isLowEnough(List<Node> rows) {
    boolean fits = rows.size() <= View.MAX_ROWS;
    if (!fits) {
      report(
          "drawing-size",
          map.keySpan(side),
          "%s has %s rows, and at most %s fit a small terminal"
              .formatted(label(), rows.size(), View.MAX_ROWS),
          "draw it in fewer rows");
    }
    return fits;
  }

  private boolean isNotBlank(List<Located<String>> rows) {
    boolean blank = rows.stream().allMatch(row -> row.value().isEmpty());
    if (blank) {
      report("drawing-size", map.keySpan(side), label() + " shows nothing", "draw a person");
    }
    return !blank;
  }

  private Optional<Located<String>> row(Node node) {
    return Nodes.scalar("a row of " + label(), node, map.problems())
        .map(ScalarNode::text)
        .map(String::stripTrailing)
        .filter(text -> isPlain(text, node.span()) && isNarrowEnough(text, node.span()))
        .map(text -> new Located<>(text, node.span()));
  }

  private boolean isPlain(String text, SourceSpan span) {
    boolean plain = View.isPlain(text);
    if (!plain) {
      report(
          "drawing-character",
          span,
          "a row of %s holds a character that terminals show in different ways".formatted(label()),
          "use letters, blanks and signs such as / | ( _ only; no tabs");
    }
    return plain;
  }

  private boolean isNarrowEnough(String text, SourceSpan span) {
    boolean fits = text.length() <= View.MAX_COLUMNS;
    if (!fits) {
      report(
          "drawing-size",
          span,
          "a row of %s has %s characters, and at most %s fit beside the other view"
              .formatted(label(), text.length(), View.MAX_COLUMNS),
          "draw it narrower");
    }
    return fits;
  }

  private static List<Located<Character>> letters(Located<String> row) {
    var letters = new ArrayList<Located<Character>>();
    for (var i = 0; i < row.value().length(); i++) {
      char c = row.value().charAt(i);
      if (View.isLetter(c)) {
        letters.add(new Located<>(c, place(row, i)));
      }
    }
    return letters;
  }

  /** The letter itself where the file shows the row as it is, in quotes; else the row. */
  private static SourceSpan place(Located<String> row, int i) {
    var span = row.span();
    var column = span.column() + 1;
    var line = span.source().line(span.line());
    return line.startsWith(row.value(), line.offsetByCodePoints(0, span.column()))
        ? new SourceSpan(span.source(), span.line(), column + i, span.line(), column + i + 1)
        : span;
  }

  private String label() {
    return "'" + side + "' of " + map.what();
  }

  private void report(String code, SourceSpan span, String message, String hint) {
    map.problems().add(Problem.error(code, span, message).withHint(hint));
  }
}
