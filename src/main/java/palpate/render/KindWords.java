package palpate.render;

import java.math.BigDecimal;
import java.util.List;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemKind;

/** What an item takes as an answer. */
final class KindWords implements ItemKind.Cases<KindWords.Help> {
  /** One line, and the options that follow it. */
  record Help(String lead, List<AnswerOption> options) {}

  @Override
  public Help oneOf(ItemKind.OneOf kind) {
    return kind.yesNo()
        ? new Help("Answer: yes, no or not-sure", List.of())
        : new Help("Answer with one of these, or not-sure:", kind.options());
  }

  @Override
  public Help anyOf(ItemKind.AnyOf kind) {
    return new Help("Answer with any of these, or none, or not-sure:", kind.options());
  }

  @Override
  public Help number(ItemKind.Amount kind) {
    return line(
        "Answer: a %s from %s to %s%s, or not-sure"
            .formatted(
                kind.whole() ? "whole number" : "number",
                plain(kind.min()),
                plain(kind.max()),
                kind.unit().isEmpty() ? "" : " (" + kind.unit() + ")"));
  }

  @Override
  public Help date(ItemKind.Date kind) {
    return line("Answer: a date from %s to %s, or not-sure".formatted(kind.min(), kind.max()));
  }

  @Override
  public Help text(ItemKind.Text kind) {
    return line("Answer: your own words, in double quotes");
  }

  private static Help line(String words) {
    return new Help(words, List.of());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
