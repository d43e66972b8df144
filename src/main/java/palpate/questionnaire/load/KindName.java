package palpate.questionnaire.load;

import palpate.questionnaire.ItemKind;

/** What the catalog calls a kind of item. */
public final class KindName implements ItemKind.Cases<String> {
  private KindName() {}

  public static String of(ItemKind kind) {
    return kind.accept(new KindName());
  }

  @Override
  public String oneOf(ItemKind.OneOf kind) {
    return kind.yesNo() ? "yes-no" : "one-of";
  }

  @Override
  public String anyOf(ItemKind.AnyOf kind) {
    return "any-of";
  }

  @Override
  public String number(ItemKind.Amount kind) {
    return "number";
  }

  @Override
  public String date(ItemKind.Date kind) {
    return "date";
  }

  @Override
  public String text(ItemKind.Text kind) {
    return "text";
  }
}
