package palpate.bench.breaks;

import java.util.List;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.ItemCriterion;

/** A criterion in a few words close to those of the file. */
final class Shorthand implements Criterion.Cases<String> {
  private static final Shorthand WORDS = new Shorthand();

  private Shorthand() {}

  static String of(Criterion criterion) {
    return "'" + criterion.accept(WORDS) + "'";
  }

  @Override
  public String all(Criteria.All criterion) {
    return joined("all", criterion.parts());
  }

  @Override
  public String any(Criteria.Any criterion) {
    return joined("any", criterion.parts());
  }

  @Override
  public String none(Criteria.None criterion) {
    return joined("none", criterion.parts());
  }

  @Override
  public String score(Criteria.Score criterion) {
    return "score of at least " + criterion.atLeast();
  }

  @Override
  public String named(Criteria.Named criterion) {
    return criterion.id();
  }

  @Override
  public String chosen(ItemCriterion.ChosenIn criterion) {
    return criterion.item() + ": " + String.join(" or ", criterion.options());
  }

  @Override
  public String amount(ItemCriterion.AmountWithin criterion) {
    return "%s: %s to %s"
        .formatted(
            criterion.item(),
            criterion.atLeast().toPlainString(),
            criterion.atMost().toPlainString());
  }

  @Override
  public String day(ItemCriterion.DayWithin criterion) {
    return "%s: %s to %s".formatted(criterion.item(), criterion.from(), criterion.to());
  }

  private String joined(String form, List<Criterion> parts) {
    return parts.size() == 1
        ? form + " of: " + parts.get(0).accept(this)
        : "%s of %s parts".formatted(form, parts.size());
  }
}
