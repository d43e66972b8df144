package palpate.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.Blank;
import palpate.source.Hidden;
import palpate.source.Problem;
import palpate.source.SourceText;
import palpate.source.tree.Entry;
import palpate.source.tree.MappingNode;
import palpate.source.tree.Node;
import palpate.source.tree.ScalarNode;
import palpate.source.tree.SequenceNode;

/**
 * A cell as the value that an answers file would have in its place: a list where several options
 * can be ticked, with {@code ;} between them and {@code option:not-sure} for a doubt.
 */
record CsvNode(SourceText cell) implements ItemKind.Cases<Node> {
  private static final char SEPARATOR = ';';

  /** An empty cell is no answer. */
  static Node of(SourceText cell, ItemKind kind) {
    return Blank.is(cell.text())
        ? new ScalarNode(cell.span(0, cell.text().length()), "", ScalarNode.Kind.NULL)
        : kind.accept(new CsvNode(cell));
  }

  /** A character that nobody can see, if there is one. */
  static List<Problem> hidden(SourceText cell) {
    var text = cell.text();
    for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      var c = text.codePointAt(i);
      if (Hidden.is(c)) {
        var message = String.format(Locale.ROOT, "this cell holds U+%04X, which cannot be seen", c);
        var place = cell.span(i, i + Character.charCount(c));
        return List.of(
            Problem.error("control-character", place, message).withHint("delete the character"));
      }
    }
    return List.of();
  }

  @Override
  public Node oneOf(ItemKind.OneOf kind) {
    return scalar(0, cell.text().length());
  }

  /** Of far too many parts only so many are told as show that. */
  @Override
  public Node anyOf(ItemKind.AnyOf kind) {
    var text = cell.text();
    if (text.indexOf(SEPARATOR) < 0 && text.indexOf(':') < 0) {
      return scalar(0, text.length());
    }
    var parts = new ArrayList<Node>();
    for (var from = 0; from <= text.length() && parts.size() <= AnswersReader.MOST_ENTRIES; ) {
      var found = text.indexOf(SEPARATOR, from);
      var to = found < 0 ? text.length() : found;
      parts.add(part(from, to));
      from = to + 1;
    }
    return new SequenceNode(cell.span(0, text.length()), parts);
  }

  private Node part(int from, int to) {
    var colon = cell.text().indexOf(':', from);
    var doubt =
        colon >= 0
            && colon < to
            && cell.text().substring(colon + 1, to).strip().equals(AnswerOption.NOT_SURE);
    return doubt
        ? new MappingNode(
            cell.span(from, to), List.of(new Entry(scalar(from, colon), scalar(colon + 1, to))))
        : scalar(from, to);
  }

  @Override
  public Node number(ItemKind.Amount kind) {
    return scalar(0, cell.text().length());
  }

  @Override
  public Node date(ItemKind.Date kind) {
    return scalar(0, cell.text().length());
  }

  @Override
  public Node text(ItemKind.Text kind) {
    return scalar(0, cell.text().length());
  }

  private ScalarNode scalar(int from, int to) {
    var word = cell.text().substring(from, to).strip();
    return new ScalarNode(cell.span(from, to), word, ScalarNode.Kind.TEXT);
  }
}
