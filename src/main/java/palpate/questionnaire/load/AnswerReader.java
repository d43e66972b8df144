package palpate.questionnaire.load;

import java.util.Map;
import java.util.Optional;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemKind;
import palpate.source.Blank;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;
import palpate.source.tree.ScalarNode;
import palpate.source.tree.Scalars;

/** Reads the value given for one item, by the kind of the item. */
record AnswerReader(Item item, Node value, Problems problems)
    implements ItemKind.Cases<Optional<Answer>> {
  private static final Map<String, String> SPELT = Map.of("true", "yes", "false", "no");

  @Override
  public Optional<Answer> oneOf(ItemKind.OneOf kind) {
    var word = single(kind.yesNo() ? "yes, no or not-sure" : "one of its options");
    if (word.filter(AnswerOption.NOT_SURE::equals).isPresent()) {
      return Optional.of(new Answer.NotSure());
    }
    return word.map(it -> kind.yesNo() ? SPELT.getOrDefault(it, it) : it)
        .flatMap(it -> new ChoiceReader(item, problems).option(it, value))
        .map(Answer.Chosen::of);
  }

  @Override
  public Optional<Answer> anyOf(ItemKind.AnyOf kind) {
    var choice = new ChoiceReader(item, problems);
    var list = Nodes.asItems(value);
    return list.isPresent()
        ? choice.chosen(value, list.get())
        : single("a list of its options").flatMap(it -> choice.chosen(it, value));
  }

  @Override
  public Optional<Answer> number(ItemKind.Amount kind) {
    var word = single("a number");
    return word.filter(AnswerOption.NOT_SURE::equals).isPresent()
        ? Optional.of(new Answer.NotSure())
        : word.flatMap(it -> new AmountReader(item, kind, value, problems).read(it));
  }

  @Override
  public Optional<Answer> date(ItemKind.Date kind) {
    var word = single("a date");
    if (word.filter(AnswerOption.NOT_SURE::equals).isPresent()) {
      return Optional.of(new Answer.NotSure());
    }
    var day = word.flatMap(it -> new Scalars(problems).date(label(), value));
    if (day.isPresent() && (day.get().isBefore(kind.min()) || day.get().isAfter(kind.max()))) {
      return wrong(
          "out-of-range",
          "%s must be from %s to %s, not %s".formatted(label(), kind.min(), kind.max(), day.get()),
          "check the year");
    }
    return day.map(Answer.Day::new);
  }

  @Override
  public Optional<Answer> text(ItemKind.Text kind) {
    var words = single("text");
    if (words.isPresent() && words.get().length() > Answer.Words.MOST_CHARACTERS) {
      return wrong(
          "too-long",
          "%s has %s characters, and at most %s are kept"
              .formatted(label(), words.get().length(), Answer.Words.MOST_CHARACTERS),
          "say it shorter");
    }
    return words.map(Answer.Words::new);
  }

  /** The text of a value that is not a list or a mapping. */
  private Optional<String> single(String wanted) {
    var scalar = Nodes.asScalar(value).map(ScalarNode::text).map(String::strip);
    if (scalar.isEmpty()) {
      return wrong(
          "wrong-kind",
          "%s must be %s, not %s".formatted(label(), wanted, structure()),
          wanted.startsWith("a list") ? "list the ids of its options" : "write a single value");
    }
    if (Blank.is(scalar.get())) {
      return wrong(
          "empty-answer",
          label() + " is an empty text",
          "remove it, or leave it without a value, if there is no answer");
    }
    return scalar;
  }

  private String structure() {
    return Nodes.asItems(value).isPresent() ? "a list" : "a mapping";
  }

  private String label() {
    return "the answer to '" + item.id() + "'";
  }

  private <T> Optional<T> wrong(String code, String message, String hint) {
    problems.add(Problem.error(code, value.span(), message).withHint(hint));
    return Optional.empty();
  }
}
