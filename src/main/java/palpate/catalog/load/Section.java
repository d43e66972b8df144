package palpate.catalog.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import palpate.questionnaire.load.Declarations;
import palpate.source.Located;
import palpate.source.Problems;
import palpate.source.tree.Fields;
import palpate.source.tree.IdRule;
import palpate.source.tree.Node;
import palpate.source.tree.Scalars;

/**
 * A section whose entries carry ids. The ids are declared before any entry is read, so that the
 * order of the file never matters.
 */
final class Section<T> {
  private final String kind;
  private final List<Node> nodes;
  private final Declarations<? super T> declared;
  private final IdRule rule;
  private final Problems problems;

  private Section(
      String kind,
      List<Node> nodes,
      Declarations<? super T> declared,
      IdRule rule,
      Problems problems) {
    this.kind = kind;
    this.nodes = nodes;
    this.declared = declared;
    this.rule = rule;
    this.problems = problems;
  }

  /** The kind is what messages call an entry: "technique". */
  static <T> Section<T> declare(
      String kind, List<Node> nodes, Declarations<? super T> declared, Problems problems) {
    return declare(kind, nodes, declared, IdRule.KEBAB, problems);
  }

  static <T> Section<T> declare(
      String kind,
      List<Node> nodes,
      Declarations<? super T> declared,
      IdRule rule,
      Problems problems) {
    var section = new Section<T>(kind, nodes, declared, rule, problems);
    nodes.forEach(node -> section.id(node).ifPresent(declared::declare));
    return section;
  }

  /** All entries without fault; of two with the same id, the first. */
  List<T> read(Function<Fields, Optional<T>> reader) {
    var read = new ArrayList<T>();
    for (var node : nodes) {
      Fields.of("an entry of kind " + kind, node, problems)
          .map(fields -> named(fields, id(node)))
          .flatMap(fields -> read(fields, reader))
          .filter(entry -> isFirst(node))
          .ifPresent(entry -> keep(node, entry, read));
    }
    return read;
  }

  private Optional<T> read(Fields fields, Function<Fields, Optional<T>> reader) {
    var entry = reader.apply(fields);
    fields.rejectUnknownKeys();
    return entry;
  }

  private void keep(Node node, T entry, List<T> read) {
    read.add(entry);
    id(node).ifPresent(id -> declared.define(id.value(), entry));
  }

  private boolean isFirst(Node node) {
    return id(node)
        .filter(id -> declared.place(id.value()).filter(id.span()::equals).isPresent())
        .isPresent();
  }

  private Fields named(Fields fields, Optional<Located<String>> id) {
    return id.map(it -> fields.named(kind + " '" + it.value() + "'")).orElse(fields);
  }

  /** The id, if there is a proper one; the reader of the entry reports one that is not. */
  private Optional<Located<String>> id(Node node) {
    var unreported = new Problems();
    return Fields.of(kind, node, unreported)
        .flatMap(fields -> fields.node("id"))
        .flatMap(id -> new Scalars(unreported).id("'id'", id, rule));
  }
}
