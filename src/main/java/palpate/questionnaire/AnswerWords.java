package palpate.questionnaire;

import java.util.stream.Collectors;

/** Answers in the words that the client saw. */
record AnswerWords(Item item) implements Answer.Cases<String> {
  private static final String NOT_SURE = "not sure";

  @Override
  public String chosen(Answer.Chosen answer) {
    if (answer.options().isEmpty()) {
      return "none of these";
    }
    var labels = answer.options().stream().map(this::label).collect(Collectors.joining("; "));
    return answer.unsure() ? labels + "; not sure about the rest" : labels;
  }

  @Override
  public String amount(Answer.Amount answer) {
    var unit = item.kind() instanceof ItemKind.Amount number ? " " + number.unit() : "";
    return answer.value().stripTrailingZeros().toPlainString() + unit;
  }

  @Override
  public String day(Answer.Day answer) {
    return answer.date().toString();
  }

  @Override
  public String words(Answer.Words answer) {
    return answer.text();
  }

  @Override
  public String notSure(Answer.NotSure answer) {
    return NOT_SURE;
  }

  private String label(String option) {
    return item.option(option).map(AnswerOption::label).orElse(option);
  }
}
