package palpate.questionnaire.load;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import palpate.questionnaire.Answer;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemKind;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.tree.Node;

/** Reads the number given for an item. */
record AmountReader(Item item, ItemKind.Amount kind, Node value, Problems problems) {
  /** Plain digits; what a person can mean needs no more of them, and no exponent. */
  private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?");

  Optional<Answer> read(String word) {
    if (!PLAIN.matcher(word).matches()) {
      return wrong(
          "bad-number",
          "must be a number such as %s, or not-sure, not %s"
              .formatted(plain(kind.min()), Quoted.of(word)));
    }
    var amount = new BigDecimal(word);
    if (amount.compareTo(kind.min()) < 0 || amount.compareTo(kind.max()) > 0) {
      return wrong("out-of-range", "must be %s, not %s".formatted(bounds(), word));
    }
    if (kind.whole() && amount.stripTrailingZeros().scale() > 0) {
      return wrong(
          "not-whole", "must be a whole number of %s, not %s".formatted(kind.unit(), word));
    }
    return Optional.of(
        new Answer.Amount(amount.setScale(Math.max(0, amount.stripTrailingZeros().scale()))));
  }

  private String bounds() {
    return "from %s to %s %s".formatted(plain(kind.min()), plain(kind.max()), kind.unit());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private Optional<Answer> wrong(String code, String fault) {
    problems.add(
        Problem.error(code, value.span(), "the answer to '%s' %s".formatted(item.id(), fault))
            .withHint("write a plain number %s, or not-sure".formatted(bounds())));
    return Optional.empty();
  }
}
