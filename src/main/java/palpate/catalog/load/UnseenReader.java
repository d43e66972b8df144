package palpate.catalog.load;

import java.util.List;
import java.util.Optional;
import palpate.catalog.Unseen;
import palpate.questionnaire.load.Prose;
import palpate.source.Problems;
import palpate.source.tree.Fields;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;

/** Reads {@code unseen}: what the examples need not show. */
record UnseenReader(Problems problems) {

  List<Unseen> read(Fields root) {
    return root.optionalSequence("unseen")
        .flatMap(nodes -> Nodes.all(nodes, this::read))
        .orElse(List.of());
  }

  private Optional<Unseen> read(Node node) {
    return Fields.of("an entry of 'unseen'", node, problems).flatMap(UnseenReader::entry);
  }

  private static Optional<Unseen> entry(Fields fields) {
    var what = Prose.statement(fields, "what");
    var because = Prose.statement(fields, "because");
    fields.rejectUnknownKeys();
    return what.flatMap(it -> because.map(why -> new Unseen(it, why)));
  }
}
