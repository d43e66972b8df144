package palpate.render;

import java.util.List;
import java.util.stream.Stream;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemKind;

/** The answers that one item takes, as a JSON Schema; an answer may always be left empty. */
record ItemSchema(Item item) implements ItemKind.Cases<Json> {
  private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
  private static final Json EMPTY = Schema.of("null");
  private static final Json NONE = Schema.reference(AnswerOption.NONE);
  private static final Json NOT_SURE = Schema.reference(AnswerOption.NOT_SURE);

  Json json() {
    return new Json()
        .put("title", item.ask())
        .put("description", item.why() + "\n\n" + lead() + ".")
        .putAll(item.kind().accept(this));
  }

  private String lead() {
    return item.kind().accept(new KindWords()).lead().replaceFirst(":$", "");
  }

  /** What every item refers to. */
  static Json shared() {
    return new Json()
        .put(AnswerOption.NONE, Schema.word(AnswerOption.NONE, "none of these"))
        .put(AnswerOption.NOT_SURE, Schema.word(AnswerOption.NOT_SURE, "not sure"));
  }

  /**
   * The options of its list, for {@link #json} to refer to; empty for items without a list to tick.
   */
  Json options() {
    return item.kind() instanceof ItemKind.AnyOf kind
        ? Schema.oneOf(kind.options(), ItemSchema::option)
        : new Json();
  }

  /** The name of {@link #options} among the definitions. */
  String optionsName() {
    return "options." + item.id();
  }

  @Override
  public Json oneOf(ItemKind.OneOf kind) {
    if (kind.yesNo()) {
      return Schema.anyOf(
          Schema.oneOfTheWords("yes", "no", AnswerOption.NOT_SURE), Schema.of("boolean"), EMPTY);
    }
    var words = kind.options().stream().map(ItemSchema::option);
    return Schema.oneOf(Stream.concat(words, Stream.of(NOT_SURE, EMPTY)).toList(), it -> it);
  }

  @Override
  public Json anyOf(ItemKind.AnyOf kind) {
    var option = Schema.reference(optionsName());
    var unsure =
        Schema.of("object")
            .put("minProperties", 1)
            .put("maxProperties", 1)
            .put("propertyNames", option)
            .put("additionalProperties", NOT_SURE);
    return Schema.anyOf(
        Schema.listOf(Schema.anyOf(option, NOT_SURE, unsure)).put("minItems", 1),
        Schema.listOf(NONE).put("minItems", 1),
        option,
        NONE,
        NOT_SURE,
        EMPTY);
  }

  @Override
  public Json number(ItemKind.Amount kind) {
    var number =
        Schema.of(kind.whole() ? "integer" : "number")
            .put("minimum", kind.min())
            .put("maximum", kind.max());
    return Schema.anyOf(number, NOT_SURE, EMPTY);
  }

  @Override
  public Json date(ItemKind.Date kind) {
    var day = Schema.of("string").put("format", "date").put("pattern", DAY);
    return Schema.anyOf(day, NOT_SURE, EMPTY);
  }

  @Override
  public Json text(ItemKind.Text kind) {
    return new Json()
        .put("type", List.of("string", "number", "boolean", "null"))
        .put("maxLength", Answer.Words.MOST_CHARACTERS)
        .put("pattern", Schema.NOT_BLANK);
  }

  private static Json option(AnswerOption option) {
    return Schema.word(option.id(), option.label());
  }
}
