package palpate.questionnaire.load;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.Stage;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceSpan;
import palpate.source.tree.Fields;
import palpate.source.tree.Node;

/** Reads one item after the other, in the order in which they are asked. */
final class ItemReader {
  private final Declarations<DeclaredItem> declared;
  private final Problems problems;
  private final ItemKindReader kinds;
  private final CriterionReader criteria;
  private final Set<String> asked = new HashSet<>();

  ItemReader(Declarations<DeclaredItem> declared, Problems problems) {
    this.declared = declared;
    this.problems = problems;
    this.kinds = new ItemKindReader(problems);
    this.criteria = new CriterionReader(this::askedEarlier, this::noFinding, problems);
  }

  Optional<DeclaredItem> read(Node node, Stage stage) {
    return Fields.of("an item of stage '" + stage.word() + "'", node, problems)
        .flatMap(fields -> read(fields, stage));
  }

  private Optional<DeclaredItem> read(Fields unnamed, Stage stage) {
    var id = unnamed.id("id");
    var fields = id.map(it -> unnamed.named("item '" + it.value() + "'")).orElse(unnamed);
    var kind = kinds.read(fields);
    var heading = Prose.optional(fields, "heading", Prose.HEADING);
    var ask = Prose.statement(fields, "ask");
    var why = Prose.paragraph(fields, "why");
    var required = fields.flag("required");
    var forRecord = fields.flag("for-record");
    var enableWhen = criteria.optional(fields, "enable-when", fields.what());
    fields.rejectUnknownKeys();
    id.ifPresent(it -> asked.add(it.value()));
    kind.ifPresent(it -> checkRecord(fields, it.kind(), required, forRecord));
    if (id.isEmpty() || kind.isEmpty() || ask.isEmpty() || why.isEmpty() || enableWhen.isEmpty()) {
      return Optional.empty();
    }
    var name = new ItemId(id.get().value());
    var item =
        new Item(
            name,
            stage,
            heading,
            kind.get().kind(),
            ask.get(),
            why.get(),
            required,
            forRecord,
            enableWhen.get());
    return Optional.of(declared(fields, id.get(), item, kind.get().options()));
  }

  private static DeclaredItem declared(
      Fields fields, Located<String> id, Item item, Declarations<AnswerOption> options) {
    var condition = fields.has("enable-when") ? fields.keySpan("enable-when") : id.span();
    return new DeclaredItem(item, id.span(), condition, options);
  }

  /** Words and dates are never read by criteria, so they can only be for the record. */
  private void checkRecord(Fields fields, ItemKind kind, boolean required, boolean forRecord) {
    if (!forRecord && KindName.of(kind).equals("text")) {
      problem(
          "record-only",
          fields.valueSpan("kind"),
          fields.what() + " takes free words, which no criterion can read",
          "add 'for-record: true'");
    }
    if (forRecord && required) {
      problem(
          "record-only",
          fields.valueSpan("required"),
          fields.what() + " is for the record only, so no plan can need it",
          "remove 'required'");
    }
  }

  private Optional<DeclaredItem> askedEarlier(Located<String> id, String owner) {
    if (declared.place(id.value()).isPresent() && !asked.contains(id.value())) {
      problem(
          "asked-later",
          id.span(),
          "%s depends on item '%s', which is not asked before it".formatted(owner, id.value()),
          "let 'enable-when' read earlier items only, or change the order");
      return Optional.empty();
    }
    return declared.refer(id, owner);
  }

  private Optional<Criterion> noFinding(Located<String> id, String owner) {
    problem(
        "finding-in-enable-when",
        id.span(),
        "%s depends on finding '%s', but 'enable-when' reads items only"
            .formatted(owner, id.value()),
        "write the criterion of the finding here");
    return Optional.empty();
  }

  private void problem(String code, SourceSpan span, String message, String hint) {
    problems.add(Problem.error(code, span, message).withHint(hint));
  }

  /** The kind of an item with its declared options. */
  record Kind(ItemKind kind, Declarations<AnswerOption> options) {}
}
