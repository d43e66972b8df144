package palpate.compiled;

import java.math.BigDecimal;
import java.time.LocalDate;
import palpate.questionnaire.Answer;
import palpate.questionnaire.ItemKind;

/** An answer that a form holds as a number: an amount, or a day. */
record Numbered(double number) implements ItemKind.Cases<Answer> {
  @Override
  public Answer number(ItemKind.Amount kind) {
    var amount = BigDecimal.valueOf(number).stripTrailingZeros();
    return new Answer.Amount(amount.setScale(Math.max(0, amount.scale())));
  }

  @Override
  public Answer date(ItemKind.Date kind) {
    return new Answer.Day(LocalDate.ofEpochDay((long) number));
  }

  @Override
  public Answer oneOf(ItemKind.OneOf kind) {
    throw wrong();
  }

  @Override
  public Answer anyOf(ItemKind.AnyOf kind) {
    throw wrong();
  }

  @Override
  public Answer text(ItemKind.Text kind) {
    throw wrong();
  }

  private static IllegalStateException wrong() {
    return new IllegalStateException("an answer of the wrong kind");
  }
}
