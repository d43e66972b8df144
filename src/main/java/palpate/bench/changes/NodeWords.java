package palpate.bench.changes;

import java.util.stream.Collectors;
import palpate.source.tree.MappingNode;
import palpate.source.tree.Node;
import palpate.source.tree.ScalarNode;
import palpate.source.tree.SequenceNode;

/**
 * A node on one line.
 *
 * @param sorted whether keys are sorted, so that equal lines mean the same
 */
record NodeWords(boolean sorted) implements Node.Cases<String> {

  static String of(Node node) {
    return node.accept(new NodeWords(false));
  }

  /** Whether two nodes say the same; layout and the order of keys do not count. */
  static boolean isSame(Node one, Node other) {
    return one.accept(new NodeWords(true)).equals(other.accept(new NodeWords(true)));
  }

  @Override
  public String mapping(MappingNode it) {
    var entries = it.entries().stream().map(e -> e.key().text() + ": " + e.value().accept(this));
    return (sorted ? entries.sorted() : entries).collect(Collectors.joining(", ", "{", "}"));
  }

  @Override
  public String sequence(SequenceNode it) {
    var items = it.items().stream().map(item -> item.accept(this));
    return items.collect(Collectors.joining(", ", "[", "]"));
  }

  /** The length keeps a text with commas from passing as a list. */
  @Override
  public String scalar(ScalarNode it) {
    return sorted ? it.text().length() + ":" + it.text() : it.text();
  }
}
