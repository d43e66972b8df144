package palpate.bench.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import palpate.questionnaire.Criterion;
import palpate.source.SourceSpan;
import palpate.source.tree.Entry;
import palpate.source.tree.MappingNode;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;

/** Two versions of one entry, key by key. */
final class EntryComparison {
  /** Keys that tell the entries of a list apart, the first that all of them have. */
  private static final List<String> NAMES =
      List.of("id", "finding", "name", "label", "outcome", "use", "says");

  private static final int LONGEST_NAME = 60;

  private final String entry;
  private final Map<String, Criterion> before;
  private final Map<String, Criterion> after;
  private final List<KeyChange> changes = new ArrayList<>();

  private EntryComparison(
      String entry, Map<String, Criterion> before, Map<String, Criterion> after) {
    this.entry = entry;
    this.before = before;
    this.after = after;
  }

  /** The path of the entry finds its criteria among those of the two catalogs. */
  static List<KeyChange> of(
      String entry,
      Node old,
      Node now,
      Map<String, Criterion> before,
      Map<String, Criterion> after) {
    var comparison = new EntryComparison(entry, before, after);
    comparison.compare("", old, now);
    return List.copyOf(comparison.changes);
  }

  private void compare(String key, Node old, Node now) {
    if (NodeWords.isSame(old, now)) {
      return;
    }
    var bothMappings = Nodes.asMapping(old).isPresent() && Nodes.asMapping(now).isPresent();
    var named = names(old, now);
    if (bothMappings && !isCriterion(key)) {
      each(key, mapping(Nodes.asMapping(old).get()), mapping(Nodes.asMapping(now).get()));
    } else if (named.isPresent()) {
      var one = list(old, named.get());
      var other = list(now, named.get());
      each(key, one, other);
      order(key, one, other);
    } else {
      changes.add(new KeyChange(shown(key), value(key, old, before), value(key, now, after)));
    }
  }

  private void each(String key, Map<String, Part> old, Map<String, Part> now) {
    var names = new LinkedHashSet<>(old.keySet());
    names.addAll(now.keySet());
    for (var name : names) {
      var inner = key.isEmpty() ? name : key + "." + name;
      var one = old.get(name);
      var other = now.get(name);
      if (one != null && other != null) {
        compare(inner, one.node(), other.node());
      } else if (one != null) {
        changes.add(new KeyChange(shown(inner), value(inner, one, before), List.of()));
      } else if (other != null) {
        changes.add(new KeyChange(shown(inner), List.of(), value(inner, other, after)));
      }
    }
  }

  /** The order of a list may matter, as that of courses does. */
  private void order(String key, Map<String, Part> old, Map<String, Part> now) {
    var one = new ArrayList<>(old.keySet());
    one.retainAll(now.keySet());
    var other = new ArrayList<>(now.keySet());
    other.retainAll(old.keySet());
    if (!one.equals(other)) {
      var inner = shown(key) + " (order)";
      changes.add(
          new KeyChange(
              inner,
              List.of(new Value(String.join(", ", one), List.of(), first(old).span())),
              List.of(new Value(String.join(", ", other), List.of(), first(now).span()))));
    }
  }

  /** A claim goes by what it says, of which the beginning will do. */
  private static String shown(String key) {
    if (key.length() <= LONGEST_NAME) {
      return key;
    }
    var tail = key.substring(key.lastIndexOf('.'));
    return key.substring(0, LONGEST_NAME) + "..." + (tail.contains(" ") ? "" : tail);
  }

  private static Part first(Map<String, Part> parts) {
    return parts.values().iterator().next();
  }

  private static boolean isCriterion(String key) {
    return key.equals("when") || key.equals("enable-when") || key.endsWith(".when");
  }

  private List<Value> value(String key, Node node, Map<String, Criterion> criteria) {
    return value(key, new Part(node, node.span()), criteria);
  }

  private List<Value> value(String key, Part part, Map<String, Criterion> criteria) {
    var criterion =
        Optional.ofNullable(criteria.get(entry + "." + key)).map(List::of).orElse(List.of());
    return List.of(new Value(NodeWords.of(part.node()), criterion, part.span()));
  }

  private static Map<String, Part> mapping(MappingNode node) {
    var parts = new LinkedHashMap<String, Part>();
    for (Entry it : node.entries()) {
      parts.put(it.key().text(), new Part(it.value(), it.key().span()));
    }
    return parts;
  }

  private static Map<String, Part> list(Node node, String name) {
    var parts = new LinkedHashMap<String, Part>();
    for (var item : Nodes.asItems(node).orElse(List.of())) {
      parts.put(Entries.text(item, name).orElse(""), new Part(item, item.span()));
    }
    return parts;
  }

  /** The key that tells the entries of both lists apart, if they are lists of such entries. */
  private static Optional<String> names(Node old, Node now) {
    if (Nodes.asItems(old).isEmpty() || Nodes.asItems(now).isEmpty()) {
      return Optional.empty();
    }
    return NAMES.stream()
        .filter(name -> Stream.of(old, now).allMatch(list -> tellsApart(name, list)))
        .findFirst();
  }

  private static boolean tellsApart(String name, Node list) {
    var items = Nodes.asItems(list).orElse(List.of());
    var names = items.stream().flatMap(it -> Entries.text(it, name).stream()).distinct().count();
    return !items.isEmpty() && names == items.size();
  }

  /** A node, and where a reader looks for it. */
  private record Part(Node node, SourceSpan span) {}
}
