package palpate.catalog.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.tree.Entry;
import palpate.source.tree.MappingNode;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;
import palpate.source.tree.ScalarNode;
import palpate.source.tree.SequenceNode;

/** Puts findings after those that they name, and reports findings that rely on themselves. */
final class FindingOrder {
  private final Map<String, Set<Located<String>>> named = new LinkedHashMap<>();
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Node> others = new ArrayList<>();

  private FindingOrder(List<Node> all) {
    for (var node : all) {
      var id = value(node, "id");
      if (id.isEmpty() || nodes.putIfAbsent(id.get(), node) != null) {
        others.add(node);
      } else {
        named.put(id.get(), mentions(node));
      }
    }
  }

  /** The same nodes, in an order in which they can be read. */
  static List<Node> sort(List<Node> nodes, Problems problems) {
    return new FindingOrder(nodes).sorted(problems);
  }

  private List<Node> sorted(Problems problems) {
    var ready = new LinkedHashSet<String>();
    var before = -1;
    while (ready.size() > before) {
      before = ready.size();
      for (var id : nodes.keySet()) {
        if (waitsFor(id, ready).isEmpty()) {
          ready.add(id);
        }
      }
    }
    var circular = new LinkedHashSet<>(nodes.keySet());
    circular.removeAll(ready);
    reportCircles(circular, problems);
    var sorted = new ArrayList<Node>();
    ready.forEach(id -> sorted.add(nodes.get(id)));
    circular.forEach(id -> sorted.add(nodes.get(id)));
    sorted.addAll(others);
    return sorted;
  }

  /** A finding that it names and that is declared, but not ready yet. */
  private Optional<Located<String>> waitsFor(String id, Set<String> ready) {
    return named.getOrDefault(id, Set.of()).stream()
        .filter(it -> nodes.containsKey(it.value()) && !ready.contains(it.value()))
        .findFirst();
  }

  /** Each circle once; a finding that only leads into one is not at fault. */
  private void reportCircles(Set<String> circular, Problems problems) {
    var ready = new HashSet<>(nodes.keySet());
    ready.removeAll(circular);
    var seen = new HashSet<String>();
    for (var start : circular) {
      var path = new ArrayList<String>();
      var id = start;
      while (seen.add(id)) {
        path.add(id);
        id = waitsFor(id, ready).orElseThrow().value();
      }
      if (path.contains(id)) {
        report(path.subList(path.indexOf(id), path.size()), ready, problems);
      }
    }
  }

  private void report(List<String> circle, Set<String> ready, Problems problems) {
    var place = waitsFor(circle.get(0), ready).orElseThrow().span();
    var path = String.join(" > ", circle) + " > " + circle.get(0);
    problems.add(
        Problem.error(
                "circular-finding",
                place,
                "finding '%s' relies on itself (%s), so it can never be decided"
                    .formatted(circle.get(0), path))
            .withHint("let one of them read items instead"));
  }

  private static Set<Located<String>> mentions(Node node) {
    var found = new LinkedHashSet<Located<String>>();
    node.accept(new Mentions(found));
    return found;
  }

  private static Optional<String> value(Node node, String key) {
    return Nodes.asMapping(node).stream()
        .flatMap(it -> it.entries().stream())
        .filter(entry -> entry.key().text().equals(key))
        .flatMap(entry -> Nodes.asScalar(entry.value()).stream())
        .map(ScalarNode::text)
        .findFirst();
  }

  /** Gathers the values of all keys {@code finding}. */
  private record Mentions(Set<Located<String>> found) implements Node.Cases<Boolean> {
    @Override
    public Boolean mapping(MappingNode it) {
      for (Entry entry : it.entries()) {
        if (entry.key().text().equals("finding")) {
          Nodes.asScalar(entry.value())
              .ifPresent(value -> found.add(new Located<>(value.text(), value.span())));
        }
        entry.value().accept(this);
      }
      return true;
    }

    @Override
    public Boolean sequence(SequenceNode it) {
      it.items().forEach(item -> item.accept(this));
      return true;
    }

    @Override
    public Boolean scalar(ScalarNode it) {
      return false;
    }
  }
}
