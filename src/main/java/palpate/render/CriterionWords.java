package palpate.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemCriterion;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.Questionnaire;

/** A criterion in one plain sentence part: "the answer to ... is knee or hip". */
final class CriterionWords implements Criterion.Cases<String> {
  private final Questionnaire questionnaire;

  CriterionWords(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  String of(Criterion criterion) {
    return criterion.accept(this);
  }

  @Override
  public String all(Criteria.All criterion) {
    return criterion.parts().isEmpty() ? "always" : joined(criterion.parts(), " and ");
  }

  @Override
  public String any(Criteria.Any criterion) {
    return joined(criterion.parts(), " or ");
  }

  @Override
  public String none(Criteria.None criterion) {
    var parts = criterion.parts();
    return parts.size() == 1
        ? "not " + enclosed(parts.get(0))
        : "none of these: " + String.join("; ", each(parts));
  }

  @Override
  public String score(Criteria.Score criterion) {
    var terms = new ArrayList<String>();
    for (var term : criterion.terms()) {
      var points = Sentence.count(Math.abs(term.points()), "point");
      terms.add((term.points() > 0 ? points : "minus " + points) + " for " + enclosed(term.when()));
    }
    return "at least %s of: %s"
        .formatted(Sentence.count(criterion.atLeast(), "point"), String.join("; ", terms));
  }

  @Override
  public String named(Criteria.Named criterion) {
    return criterion.says();
  }

  @Override
  public String chosen(ItemCriterion.ChosenIn criterion) {
    var item = questionnaire.item(criterion.item());
    var labels =
        criterion.options().stream()
            .map(id -> '"' + item.option(id).map(option -> option.label()).orElse(id) + '"')
            .toList();
    return quoted(item) + (isList(item) ? " includes " : " is ") + Sentence.or(labels);
  }

  @Override
  public String amount(ItemCriterion.AmountWithin criterion) {
    var item = questionnaire.item(criterion.item());
    return quoted(item) + " is " + item.kind().accept(new Bounds(criterion));
  }

  @Override
  public String day(ItemCriterion.DayWithin criterion) {
    return "%s is from %s to %s"
        .formatted(question(criterion.item()), criterion.from(), criterion.to());
  }

  private String joined(List<Criterion> parts, String by) {
    return parts.size() == 1 ? of(parts.get(0)) : String.join(by, each(parts));
  }

  private List<String> each(List<Criterion> parts) {
    return parts.stream().map(this::enclosed).toList();
  }

  /** In brackets where a joining word could be misread. */
  private String enclosed(Criterion criterion) {
    return criterion.accept(new Joins()) ? "(" + of(criterion) + ")" : of(criterion);
  }

  private String question(ItemId item) {
    return quoted(questionnaire.item(item));
  }

  private static String quoted(Item item) {
    return Names.quoted(item.ask());
  }

  private static boolean isList(Item item) {
    return item.kind() instanceof ItemKind.AnyOf;
  }

  /** The bounds of a criterion, without those that the item has anyway. */
  private record Bounds(ItemCriterion.AmountWithin within) implements ItemKind.Cases<String> {
    @Override
    public String number(ItemKind.Amount kind) {
      var unit = kind.unit().isEmpty() ? "" : " " + kind.unit();
      var least = within.atLeast();
      var most = within.atMost();
      if (least.compareTo(most) == 0) {
        return plain(least) + unit;
      }
      if (most.compareTo(kind.max()) >= 0) {
        return "at least " + plain(least) + unit;
      }
      return least.compareTo(kind.min()) <= 0
          ? "at most " + plain(most) + unit
          : "from " + between(unit);
    }

    private String between(String unit) {
      return plain(within.atLeast()) + " to " + plain(within.atMost()) + unit;
    }

    private static String plain(BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }

    @Override
    public String oneOf(ItemKind.OneOf kind) {
      return between("");
    }

    @Override
    public String anyOf(ItemKind.AnyOf kind) {
      return between("");
    }

    @Override
    public String date(ItemKind.Date kind) {
      return between("");
    }

    @Override
    public String text(ItemKind.Text kind) {
      return between("");
    }
  }

  /** Whether a criterion in words holds a joining word. */
  private static final class Joins implements Criterion.Cases<Boolean> {
    @Override
    public Boolean all(Criteria.All criterion) {
      return criterion.parts().size() > 1;
    }

    @Override
    public Boolean any(Criteria.Any criterion) {
      return criterion.parts().size() > 1;
    }

    @Override
    public Boolean none(Criteria.None criterion) {
      return criterion.parts().size() > 1;
    }

    @Override
    public Boolean score(Criteria.Score criterion) {
      return true;
    }

    @Override
    public Boolean named(Criteria.Named criterion) {
      return false;
    }

    @Override
    public Boolean chosen(ItemCriterion.ChosenIn criterion) {
      return criterion.options().size() > 1;
    }

    @Override
    public Boolean amount(ItemCriterion.AmountWithin criterion) {
      return false;
    }

    @Override
    public Boolean day(ItemCriterion.DayWithin criterion) {
      return false;
    }
  }
}
