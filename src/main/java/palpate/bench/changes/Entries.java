package palpate.bench.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpate.source.tree.MappingNode;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;
import palpate.source.tree.ScalarNode;

/** The entries of a catalog's file, by section and id, in the order of the file. */
final class Entries {
  static final String QUESTIONNAIRE = "questionnaire";

  private final Map<String, Map<String, Node>> sections = new LinkedHashMap<>();
  private final Map<String, String> stages = new LinkedHashMap<>();

  Entries(MappingNode document) {
    for (var entry : document.entries()) {
      var section = entry.key().text();
      var into = sections.computeIfAbsent(section, key -> new LinkedHashMap<>());
      if (section.equals(QUESTIONNAIRE)) {
        Nodes.asItems(entry.value()).orElse(List.of()).forEach(stage -> stage(stage, into));
      } else {
        section(section, entry.value(), into);
      }
    }
  }

  private void stage(Node stage, Map<String, Node> into) {
    var name = text(stage, "stage").orElse("");
    for (var item : value(stage, "items").flatMap(Nodes::asItems).orElse(List.of())) {
      text(item, "id").ifPresent(id -> into.put(id, item));
      text(item, "id").ifPresent(id -> stages.put(id, name));
    }
  }

  /** A section that is not a list of entries is one entry, called like itself. */
  private static void section(String section, Node value, Map<String, Node> into) {
    var items = Nodes.asItems(value);
    if (items.isEmpty()) {
      into.put(section, value);
      return;
    }
    for (var i = 0; i < items.get().size(); i++) {
      var item = items.get().get(i);
      into.put(text(item, "id").orElse("number " + (i + 1)), item);
    }
  }

  List<String> sections() {
    return List.copyOf(sections.keySet());
  }

  List<String> ids(String section) {
    return List.copyOf(sections.getOrDefault(section, Map.of()).keySet());
  }

  Optional<Node> entry(String section, String id) {
    return Optional.ofNullable(sections.getOrDefault(section, Map.of()).get(id));
  }

  /** The stage in which an item is asked. */
  String stage(String item) {
    return stages.getOrDefault(item, "");
  }

  /** The items that both ask, in the order of this one. */
  List<String> shared(Entries other) {
    var shared = new ArrayList<>(ids(QUESTIONNAIRE));
    shared.retainAll(other.ids(QUESTIONNAIRE));
    return List.copyOf(shared);
  }

  static Optional<Node> value(Node node, String key) {
    return Nodes.asMapping(node).stream()
        .flatMap(it -> it.entries().stream())
        .filter(entry -> entry.key().text().equals(key))
        .map(entry -> entry.value())
        .findFirst();
  }

  static Optional<String> text(Node node, String key) {
    return value(node, key).flatMap(Nodes::asScalar).map(ScalarNode::text);
  }
}
