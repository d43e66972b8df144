package palpate.catalog.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import palpate.source.Lines;
import palpate.source.SourceSpan;
import palpate.source.tree.MappingNode;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;
import palpate.source.tree.ScalarNode;
import palpate.source.tree.SequenceNode;

/**
 * Notes where each part of a catalog stands.
 *
 * @param path of the part that is being read; empty for the whole
 * @param list the key of the list that it may be; its entries are named after one of their keys
 */
record LinesReader(String path, String list, Map<String, SourceSpan> spans)
    implements Node.Cases<Boolean> {
  /** The key that names an entry, where it is not {@code id}. */
  private static final Map<String, String> NAMED_BY =
      Map.of("questionnaire", "stage", "supports", "finding");

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");

  static Lines read(MappingNode document) {
    var spans = new HashMap<String, SourceSpan>();
    document.accept(new LinesReader("", "", spans));
    return new Lines(spans);
  }

  @Override
  public Boolean mapping(MappingNode it) {
    for (var entry : it.entries()) {
      var key = entry.key().text();
      go(path.isEmpty() ? key : path + "." + key, key, entry.key().span(), entry.value());
    }
    return true;
  }

  @Override
  public Boolean sequence(SequenceNode it) {
    List<Node> items = it.items();
    for (var i = 0; i < items.size(); i++) {
      var name = name(items.get(i));
      var number = "[" + (i + 1) + "]";
      var place = name.map(ScalarNode::span).orElse(items.get(i).span());
      go(path + name.map(id -> "." + id.text()).orElse(number), "", place, items.get(i));
    }
    return true;
  }

  @Override
  public Boolean scalar(ScalarNode it) {
    return true;
  }

  private void go(String to, String key, SourceSpan place, Node node) {
    spans.putIfAbsent(to, place);
    node.accept(new LinesReader(to, key, spans));
  }

  /** What an entry of a list goes by: its id, or itself if it is one. */
  private Optional<ScalarNode> name(Node item) {
    var key = NAMED_BY.getOrDefault(list, "id");
    var named =
        Nodes.asMapping(item).stream()
            .flatMap(it -> it.entries().stream())
            .filter(entry -> entry.key().text().equals(key))
            .flatMap(entry -> Nodes.asScalar(entry.value()).stream())
            .findFirst();
    return named.or(() -> Nodes.asScalar(item)).filter(it -> ID.matcher(it.text()).matches());
  }
}
