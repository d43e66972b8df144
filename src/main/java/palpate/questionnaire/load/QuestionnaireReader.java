package palpate.questionnaire.load;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import palpate.questionnaire.Questionnaire;
import palpate.questionnaire.Stage;
import palpate.source.Located;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.tree.Fields;
import palpate.source.tree.IdRule;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;
import palpate.source.tree.Scalars;

/** Reads the stages of a questionnaire and their items, in the order in which they are asked. */
public final class QuestionnaireReader {
  private static final Map<String, Stage> STAGES = stages();

  private final Problems problems;
  private final Declarations<DeclaredItem> declared;
  private final ItemReader items;
  private final List<DeclaredItem> read = new ArrayList<>();
  private final Map<String, List<Located<String>>> options = new HashMap<>();

  public QuestionnaireReader(Problems problems) {
    this.problems = problems;
    this.declared = new Declarations<>("item", problems);
    this.items = new ItemReader(declared, problems);
  }

  /** The list of stages; to be called once. */
  public void read(List<Node> stages) {
    stages.forEach(this::declare);
    var seen = EnumSet.noneOf(Stage.class);
    stages.forEach(stage -> readStage(stage, seen));
  }

  /** All items that were read without fault. */
  public Questionnaire questionnaire() {
    return new Questionnaire(read.stream().map(DeclaredItem::item).toList());
  }

  public List<DeclaredItem> items() {
    return List.copyOf(read);
  }

  public Declarations<DeclaredItem> declared() {
    return declared;
  }

  /** The options that the file lists for an item, even where the item is at fault. */
  public List<Located<String>> options(String item) {
    return options.getOrDefault(item, List.of());
  }

  /** Names first, so that a criterion may tell a later item from none at all. */
  private void declare(Node stage) {
    var unreported = new Problems();
    Fields.of("a stage", stage, unreported)
        .flatMap(fields -> fields.sequence("items"))
        .ifPresent(list -> list.forEach(item -> declareItem(item, unreported)));
  }

  private void declareItem(Node item, Problems unreported) {
    var fields = Fields.of("an item", item, unreported);
    var id = fields.flatMap(it -> id(it, IdRule.KEBAB, unreported));
    id.ifPresent(declared::declare);
    var listed =
        fields.flatMap(it -> it.node("options")).flatMap(Nodes::asItems).orElse(List.of()).stream()
            .flatMap(option -> Fields.of("an option", option, unreported).stream())
            .flatMap(option -> id(option, ItemKindReader.OPTION_ID, unreported).stream())
            .toList();
    id.ifPresent(it -> options.putIfAbsent(it.value(), listed));
  }

  private static Optional<Located<String>> id(Fields fields, IdRule rule, Problems unreported) {
    return fields.node("id").flatMap(id -> new Scalars(unreported).id("'id'", id, rule));
  }

  private void readStage(Node node, Set<Stage> seen) {
    var fields = Fields.of("a stage of the questionnaire", node, problems);
    fields.ifPresent(stage -> readStage(stage, seen));
  }

  private void readStage(Fields fields, Set<Stage> seen) {
    var stage = fields.oneOf("stage", STAGES);
    stage.ifPresent(it -> checkOrder(fields, it, seen));
    var named = stage.map(it -> fields.named("stage '" + it.word() + "'")).orElse(fields);
    var list = named.nonEmptySequence("items").orElse(List.of());
    for (var item : list) {
      items.read(item, stage.orElse(Stage.SAFETY)).ifPresent(this::keep);
    }
    named.rejectUnknownKeys();
  }

  private void keep(DeclaredItem item) {
    var id = item.item().id().value();
    if (declared.find(id).isEmpty()) { // a second item of the same id is reported and left out
      read.add(item);
      declared.define(id, item);
    }
  }

  private void checkOrder(Fields fields, Stage stage, Set<Stage> seen) {
    var late = seen.stream().filter(it -> it.compareTo(stage) >= 0).findFirst();
    if (late.isPresent()) {
      var message =
          late.get() == stage
              ? "stage '%s' is there twice".formatted(stage.word())
              : "stage '%s' stands after stage '%s', but is asked before it"
                  .formatted(stage.word(), late.get().word());
      problems.add(
          Problem.error("stage-order", fields.valueSpan("stage"), message)
              .withHint("each stage once, in this order: " + String.join(", ", STAGES.keySet())));
    }
    seen.add(stage);
  }

  private static Map<String, Stage> stages() {
    var stages = new LinkedHashMap<String, Stage>();
    for (var stage : Stage.values()) {
      stages.put(stage.word(), stage);
    }
    return stages;
  }
}
