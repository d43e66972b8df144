package palpate.cli.terminal;

import java.math.BigDecimal;
import palpate.questionnaire.ItemKind;

/** What kind of answer an item takes, with its bounds: one sentence. */
final class LeadIn implements ItemKind.Cases<String> {
  @Override
  public String oneOf(ItemKind.OneOf kind) {
    return kind.yesNo() ? "Answer yes or no, or not sure." : "Choose one, or not sure.";
  }

  @Override
  public String anyOf(ItemKind.AnyOf kind) {
    return "Choose all that apply, or none, or not sure.";
  }

  @Override
  public String number(ItemKind.Amount kind) {
    return "A %s, or not sure.".formatted(bounded(kind));
  }

  @Override
  public String date(ItemKind.Date kind) {
    return "A date from %s to %s, written the same way, or not sure."
        .formatted(kind.min(), kind.max());
  }

  @Override
  public String text(ItemKind.Text kind) {
    return "Your own words, on one line.";
  }

  /** "whole number from 0 to 120 years". */
  static String bounded(ItemKind.Amount kind) {
    return "%s from %s to %s"
        .formatted(
            kind.whole() ? "whole number" : "number",
            plain(kind.min()),
            measured(kind, kind.max()));
  }

  /** "120 years". */
  static String measured(ItemKind.Amount kind, BigDecimal number) {
    return kind.unit().isEmpty() ? plain(number) : plain(number) + " " + kind.unit();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
