package palpate.catalog.load;

import java.util.List;
import java.util.Optional;
import palpate.catalog.MeasureForm.Option;
import palpate.catalog.MeasureForm.Options;
import palpate.catalog.MeasureForm.Replies;
import palpate.catalog.MeasureForm.Scale;
import palpate.questionnaire.load.Prose;
import palpate.source.Problem;
import palpate.source.tree.Fields;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;

/** Reads how a question of a form is answered: {@code scale} or {@code options}, never both. */
record RepliesReader(Fields owner) {
  private static final int FARTHEST = 1000;

  boolean isSaid() {
    var scale = owner.has("scale");
    return owner.has("options") || scale;
  }

  /** Nothing where nothing is said, too. */
  Optional<Replies> read() {
    var scale = owner.optionalMapping("scale").flatMap(this::scale);
    var options =
        owner.has("options")
            ? owner.nonEmptySequence("options").flatMap(list -> Nodes.all(list, this::option))
            : Optional.<List<Option>>empty();
    if (owner.has("scale") && owner.has("options")) {
      owner
          .problems()
          .add(
              Problem.error(
                      "two-replies",
                      owner.keySpan("options"),
                      owner.what() + " has both 'scale' and 'options'")
                  .withHint("remove one of them"));
      return Optional.empty();
    }
    return scale.<Replies>map(it -> it).or(() -> options.map(Options::new));
  }

  private Optional<Scale> scale(Fields fields) {
    var from = fields.integer("from", -FARTHEST, FARTHEST);
    var to = fields.integer("to", -FARTHEST, FARTHEST);
    var low = Prose.name(fields, "low");
    var high = Prose.name(fields, "high");
    fields.rejectUnknownKeys();
    if (from.isEmpty() || to.isEmpty() || low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (from.get() >= to.get()) {
      fields
          .problems()
          .add(
              Problem.error(
                      "bad-bounds",
                      fields.valueSpan("to"),
                      "%s goes from %s to %s".formatted(fields.what(), from.get(), to.get()))
                  .withHint("let it end above where it begins"));
      return Optional.empty();
    }
    return Optional.of(new Scale(from.get(), to.get(), low.get(), high.get()));
  }

  private Optional<Option> option(Node node) {
    return Fields.of("an option of " + owner.what(), node, owner.problems())
        .flatMap(RepliesReader::option);
  }

  private static Optional<Option> option(Fields fields) {
    var label = Prose.name(fields, "label");
    var points = fields.integer("points", -FARTHEST, FARTHEST);
    fields.rejectUnknownKeys();
    return label.flatMap(it -> points.map(count -> new Option(it, count)));
  }
}
