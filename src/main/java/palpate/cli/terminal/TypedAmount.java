package palpate.cli.terminal;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import palpate.questionnaire.Answer;
import palpate.questionnaire.ItemKind;

/** Reads a number within its bounds; a comma may stand for the point. */
record TypedAmount(ItemKind.Amount kind) implements Typed {
  /** Nobody means more digits than these. */
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,9}([.,][0-9]{1,6})?");

  @Override
  public boolean allows(int c) {
    return (c >= '0' && c <= '9')
        || (c == '-' && kind.min().signum() < 0)
        || (!kind.whole() && (c == '.' || c == ','));
  }

  @Override
  public Reaction read(String typed) {
    if (!PLAIN.matcher(typed).matches()) {
      return Reaction.says("'%s' is not a number. %s".formatted(typed, wanted()));
    }
    var amount = new BigDecimal(typed.replace(',', '.'));
    if (amount.compareTo(kind.min()) < 0) {
      return Reaction.says("%s is too small. %s".formatted(typed, wanted()));
    }
    if (amount.compareTo(kind.max()) > 0) {
      return Reaction.says("%s is too large. %s".formatted(typed, wanted()));
    }
    return Reaction.gives(answer(amount));
  }

  /** With no more digits than it needs. */
  static Answer answer(BigDecimal amount) {
    return new Answer.Amount(amount.setScale(Math.max(0, amount.stripTrailingZeros().scale())));
  }

  @Override
  public String wanted() {
    return "Type a %s from %s to %s%s."
        .formatted(
            kind.whole() ? "whole number" : "number",
            plain(kind.min()),
            plain(kind.max()),
            kind.unit().isEmpty() ? "" : " (" + kind.unit() + ")");
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
