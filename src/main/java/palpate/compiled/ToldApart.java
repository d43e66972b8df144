package palpate.compiled;

import java.math.BigDecimal;
import palpate.questionnaire.ItemKind;

/** Whether all numbers that an item takes are whole ones from 0 to below a bound. */
record ToldApart(int bound) implements ItemKind.Cases<Boolean> {
  @Override
  public Boolean number(ItemKind.Amount kind) {
    return kind.whole()
        && kind.min().signum() >= 0
        && kind.max().compareTo(BigDecimal.valueOf(bound)) < 0;
  }

  @Override
  public Boolean date(ItemKind.Date kind) {
    return false;
  }

  @Override
  public Boolean oneOf(ItemKind.OneOf kind) {
    return false;
  }

  @Override
  public Boolean anyOf(ItemKind.AnyOf kind) {
    return false;
  }

  @Override
  public Boolean text(ItemKind.Text kind) {
    return false;
  }
}
