package palpate.render;

import palpate.questionnaire.ItemKind;

/** An answer in words, as the kind of its item lets one say it. */
record SpokenAnswer(String answer) implements ItemKind.Cases<String> {
  private static final String POINTS = "points";

  @Override
  public String oneOf(ItemKind.OneOf kind) {
    return answer;
  }

  @Override
  public String anyOf(ItemKind.AnyOf kind) {
    return answer.equals("none of these")
        ? "none of the %s listed".formatted(kind.options().size())
        : answer;
  }

  @Override
  public String number(ItemKind.Amount kind) {
    var unit = kind.unit();
    if (unit.isEmpty() || !answer.endsWith(" " + unit)) {
      return answer;
    }
    var number = answer.substring(0, answer.length() - unit.length() - 1);
    if (unit.equals(POINTS)) {
      return number + " of " + kind.max().stripTrailingZeros().toPlainString();
    }
    return number.equals("1") ? "1 " + unit.replaceFirst("^(\\p{L}+)s\\b", "$1") : answer;
  }

  @Override
  public String date(ItemKind.Date kind) {
    return answer;
  }

  @Override
  public String text(ItemKind.Text kind) {
    return answer;
  }
}
