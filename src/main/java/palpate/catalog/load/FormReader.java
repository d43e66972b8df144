package palpate.catalog.load;

import java.util.List;
import java.util.Optional;
import palpate.catalog.MeasureForm;
import palpate.catalog.MeasureForm.Band;
import palpate.catalog.MeasureForm.Question;
import palpate.catalog.MeasureForm.Replies;
import palpate.questionnaire.load.Prose;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.tree.Fields;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;

/** Reads {@code form}: the questions of a measure, how they are answered and scored. */
record FormReader(Problems problems) {

  /** No form when the key is absent. */
  Optional<List<MeasureForm>> read(Fields measure) {
    return measure.has("form")
        ? measure.mapping("form").flatMap(form -> form(measure.what(), form)).map(List::of)
        : Optional.of(List.of());
  }

  private Optional<MeasureForm> form(String measure, Fields unnamed) {
    var fields = unnamed.named("the form of " + measure);
    var notice = Prose.paragraph(fields, "notice");
    var replies = new RepliesReader(fields);
    var usual = replies.read();
    var questions =
        fields
            .nonEmptySequence("questions")
            .flatMap(list -> Nodes.all(list, node -> question(node, fields, replies, usual)));
    var score = Prose.paragraph(fields, "score");
    var bands = bands(fields);
    fields.rejectUnknownKeys();
    if (notice.isEmpty() || questions.isEmpty() || score.isEmpty() || bands.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new MeasureForm(notice.get(), questions.get(), score.get(), bands.get()));
  }

  private Optional<Question> question(
      Node node, Fields form, RepliesReader usualReader, Optional<Replies> usual) {
    return Fields.of("a question of " + form.what(), node, problems)
        .flatMap(fields -> question(fields, usualReader, usual));
  }

  private Optional<Question> question(
      Fields fields, RepliesReader usualReader, Optional<Replies> usual) {
    var ask = Prose.statement(fields, "ask");
    var own = new RepliesReader(fields);
    var replies = own.isSaid() ? own.read() : usual;
    fields.rejectUnknownKeys();
    if (!own.isSaid() && !usualReader.isSaid()) {
      problems.add(
          Problem.error(
                  "no-replies", fields.head(), fields.what() + " does not say how it is answered")
              .withHint("give 'scale' or 'options' here, or for the whole form"));
    }
    return ask.flatMap(it -> replies.map(given -> new Question(it, given)));
  }

  private Optional<List<Band>> bands(Fields form) {
    if (!form.has("bands")) {
      return Optional.of(List.of());
    }
    var nodes = form.nonEmptySequence("bands");
    var bands = nodes.flatMap(list -> Nodes.all(list, node -> band(form, node)));
    for (var i = 1; i < bands.map(List::size).orElse(0); i++) {
      var band = bands.orElseThrow().get(i);
      if (band.atMost().compareTo(bands.get().get(i - 1).atMost()) <= 0) {
        problems.add(
            Problem.error(
                    "bad-bands",
                    nodes.orElseThrow().get(i).span(),
                    "band '%s' of %s ends at %s, which is not above the band before it"
                        .formatted(band.label(), form.what(), band.atMost().toPlainString()))
                .withHint("let the bands ascend"));
      }
    }
    return bands;
  }

  private Optional<Band> band(Fields form, Node node) {
    return Fields.of("a band of " + form.what(), node, problems).flatMap(FormReader::band);
  }

  private static Optional<Band> band(Fields fields) {
    var label = Prose.name(fields, "label");
    var atMost = fields.decimal("at-most");
    fields.rejectUnknownKeys();
    return label.flatMap(it -> atMost.map(most -> new Band(it, most)));
  }
}
