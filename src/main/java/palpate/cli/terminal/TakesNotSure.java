package palpate.cli.terminal;

import palpate.questionnaire.ItemKind;

/** Whether "not sure" is an answer: to everything but a text, in which it is words like others. */
final class TakesNotSure implements ItemKind.Cases<Boolean> {
  @Override
  public Boolean oneOf(ItemKind.OneOf kind) {
    return true;
  }

  @Override
  public Boolean anyOf(ItemKind.AnyOf kind) {
    return true;
  }

  @Override
  public Boolean number(ItemKind.Amount kind) {
    return true;
  }

  @Override
  public Boolean date(ItemKind.Date kind) {
    return true;
  }

  @Override
  public Boolean text(ItemKind.Text kind) {
    return false;
  }
}
