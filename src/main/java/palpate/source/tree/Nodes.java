package palpate.source.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import palpate.source.Problem;
import palpate.source.Problems;

/**
 * Asks a node for what it should be; {@code what} names it in the message when it is something
 * else.
 */
public final class Nodes {
  private Nodes() {}

  public static Optional<MappingNode> mapping(String what, Node node, Problems problems) {
    return reported(asMapping(node), what, "a mapping ('key: value' lines)", node, problems);
  }

  /** The items, perhaps none. */
  public static Optional<List<Node>> sequence(String what, Node node, Problems problems) {
    return reported(asItems(node), what, "a list", node, problems);
  }

  /** The items, at least one. */
  public static Optional<List<Node>> nonEmptySequence(String what, Node node, Problems problems) {
    var items = sequence(what, node, problems);
    if (items.isPresent() && items.get().isEmpty()) {
      problems.add(
          Problem.error("missing-key", node.span(), what + " is an empty list")
              .withHint("give at least one item"));
      return Optional.empty();
    }
    return items;
  }

  public static Optional<ScalarNode> scalar(String what, Node node, Problems problems) {
    return reported(asScalar(node), what, "a single value", node, problems);
  }

  /** The mapping that the node is, if it is one; nothing is reported. */
  public static Optional<MappingNode> asMapping(Node node) {
    return node.accept(
        new Is<MappingNode>() {
          @Override
          public Optional<MappingNode> mapping(MappingNode it) {
            return Optional.of(it);
          }
        });
  }

  /** The scalar that the node is, if it is one; nothing is reported. */
  public static Optional<ScalarNode> asScalar(Node node) {
    return node.accept(
        new Is<ScalarNode>() {
          @Override
          public Optional<ScalarNode> scalar(ScalarNode it) {
            return Optional.of(it);
          }
        });
  }

  /** The items of the list that the node is, if it is one; nothing is reported. */
  public static Optional<List<Node>> asItems(Node node) {
    return node.accept(
        new Is<List<Node>>() {
          @Override
          public Optional<List<Node>> sequence(SequenceNode it) {
            return Optional.of(it.items());
          }
        });
  }

  /** True for a key without a value, and for the word {@code null}. */
  public static boolean isEmpty(Node node) {
    return asScalar(node).filter(it -> it.kind() == ScalarNode.Kind.NULL).isPresent();
  }

  /** Reads every item, so that all problems are seen; nothing at all if one of them is wrong. */
  public static <T> Optional<List<T>> all(
      List<Node> items, Function<? super Node, Optional<T>> reading) {
    var read = new ArrayList<T>();
    for (var item : items) {
      reading.apply(item).ifPresent(read::add);
    }
    return read.size() == items.size() ? Optional.of(List.copyOf(read)) : Optional.empty();
  }

  private static <T> Optional<T> reported(
      Optional<T> found, String what, String wanted, Node node, Problems problems) {
    if (found.isEmpty()) {
      problems.add(wrongKind(what, wanted, node));
    }
    return found;
  }

  static Problem wrongKind(String what, String wanted, Node node) {
    return Problem.error(
        "wrong-kind",
        node.span(),
        "%s must be %s, not %s".formatted(what, wanted, Words.describe(node)));
  }

  /** None of the kinds, until one is overridden. */
  private interface Is<T> extends Node.Cases<Optional<T>> {
    @Override
    default Optional<T> mapping(MappingNode it) {
      return Optional.empty();
    }

    @Override
    default Optional<T> sequence(SequenceNode it) {
      return Optional.empty();
    }

    @Override
    default Optional<T> scalar(ScalarNode it) {
      return Optional.empty();
    }
  }
}
