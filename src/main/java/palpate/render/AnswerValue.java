package palpate.render;

import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemKind;

/** An answer as it stands after its key in an answers file, line ends included. */
record AnswerValue(Item item) implements Answer.Cases<String> {
  @Override
  public String chosen(Answer.Chosen answer) {
    var options = answer.options();
    if (options.isEmpty() && answer.unsure().isEmpty()) {
      return line(AnswerOption.NONE);
    }
    if (options.size() == 1 && answer.unsure().isEmpty()) {
      var only = options.first();
      return " " + YamlText.id(only) + label(only) + "\n";
    }
    var list = new StringBuilder("\n");
    options.forEach(it -> entry(YamlText.id(it), it, list));
    answer.unsure().forEach(it -> entry(unsure(it), it, list));
    return list.toString();
  }

  private void entry(String word, String option, StringBuilder list) {
    list.append("    - ").append(word).append(label(option)).append('\n');
  }

  private static String unsure(String option) {
    return "{%s: %s}".formatted(YamlText.id(option), AnswerOption.NOT_SURE);
  }

  /** Only where it says more than the id. */
  private String label(String option) {
    var label = item.option(option).map(AnswerOption::label).orElse("");
    return label.isEmpty() || label.equals(option) ? "" : "  # " + Neutral.text(label);
  }

  @Override
  public String amount(Answer.Amount answer) {
    var unit = item.kind() instanceof ItemKind.Amount number ? number.unit() : "";
    var number = answer.value().stripTrailingZeros().toPlainString();
    return line(unit.isEmpty() ? number : number + "  # " + Neutral.text(unit));
  }

  @Override
  public String day(Answer.Day answer) {
    return line(answer.date().toString());
  }

  @Override
  public String words(Answer.Words answer) {
    var kept = answer.fits() ? answer.text() : typed(answer);
    return kept.isEmpty() ? "" : line(YamlText.quoted(kept));
  }

  private static String typed(Answer.Words answer) {
    return Answer.Words.typed(answer.text()).map(Answer.Words::text).orElse("");
  }

  @Override
  public String notSure(Answer.NotSure answer) {
    return line(AnswerOption.NOT_SURE);
  }

  private static String line(String value) {
    return " " + value + "\n";
  }
}
