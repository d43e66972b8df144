package palpate.bench.breaks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.ItemCriterion.AmountWithin;
import palpate.questionnaire.ItemCriterion.ChosenIn;
import palpate.questionnaire.ItemCriterion.DayWithin;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.Questionnaire;

/** Every way to break a criterion in one place; what findings say by themselves stays whole. */
final class CriterionBreaks implements Criterion.Cases<List<Part<Criterion>>> {
  private final Questionnaire questionnaire;
  private final LeftOut leftOut;

  CriterionBreaks(Questionnaire questionnaire, LeftOut leftOut) {
    this.questionnaire = questionnaire;
    this.leftOut = leftOut;
  }

  List<Part<Criterion>> of(Criterion criterion) {
    return criterion.accept(this);
  }

  @Override
  public List<Part<Criterion>> all(Criteria.All criterion) {
    return parts("all", criterion.parts(), Criteria.All::new);
  }

  @Override
  public List<Part<Criterion>> any(Criteria.Any criterion) {
    return parts("any", criterion.parts(), Criteria.Any::new);
  }

  @Override
  public List<Part<Criterion>> none(Criteria.None criterion) {
    return parts("none", criterion.parts(), Criteria.None::new);
  }

  private List<Part<Criterion>> parts(
      String form, List<Criterion> parts, Function<List<Criterion>, Criterion> whole) {
    var broken = new ArrayList<Part<Criterion>>();
    for (var i = 0; i < parts.size(); i++) {
      var index = i;
      var part = parts.get(i);
      if (leftOut.unless(parts.size() > 1)) {
        var says = "%s left out of '%s'".formatted(Shorthand.of(part), form);
        var rest = whole.apply(Lists.without(parts, i));
        broken.add(Part.of(Family.PART, says, rest, form, Place.nth(i)));
      }
      for (var inner : of(part)) {
        broken.add(
            inner.inside(it -> whole.apply(Lists.with(parts, index, it)), form, Place.nth(i)));
      }
    }
    return broken;
  }

  @Override
  public List<Part<Criterion>> score(Criteria.Score criterion) {
    var broken = new ArrayList<Part<Criterion>>();
    for (var i = 0; i < criterion.terms().size(); i++) {
      term(criterion, i, broken);
    }
    for (var step : List.of(1, -1)) {
      var least = criterion.atLeast() + step;
      var says = "'at-least' of the score %s instead of %s".formatted(least, criterion.atLeast());
      var moved = new Criteria.Score(criterion.terms(), least);
      broken.add(Part.of(Family.POINTS, says, moved, "at-least"));
    }
    return broken;
  }

  private void term(Criteria.Score score, int index, List<Part<Criterion>> broken) {
    var terms = score.terms();
    var term = terms.get(index);
    Function<List<Criteria.Term>, Criterion> whole = it -> new Criteria.Score(it, score.atLeast());
    if (leftOut.unless(terms.size() > 1)) {
      var says = Shorthand.of(term.when()) + " left out of the score";
      var rest = whole.apply(Lists.without(terms, index));
      broken.add(Part.of(Family.PART, says, rest, "score", Place.nth(index)));
    }
    for (var step : List.of(1, -1)) {
      var points = term.points() + step;
      if (leftOut.unless(points != 0)) {
        var moved = Lists.with(terms, index, new Criteria.Term(points, term.when()));
        var says =
            "%s points instead of %s for %s"
                .formatted(points, term.points(), Shorthand.of(term.when()));
        broken.add(
            Part.of(Family.POINTS, says, whole.apply(moved), "score", Place.nth(index), "points"));
      }
    }
    for (var inner : of(term.when())) {
      broken.add(
          inner.inside(
              it -> whole.apply(Lists.with(terms, index, new Criteria.Term(term.points(), it))),
              "score",
              Place.nth(index),
              "when"));
    }
  }

  @Override
  public List<Part<Criterion>> named(Criteria.Named criterion) {
    return List.of(turned(criterion, "finding"));
  }

  @Override
  public List<Part<Criterion>> chosen(ChosenIn criterion) {
    var broken = new ArrayList<Part<Criterion>>();
    broken.add(turned(criterion, "item"));
    for (var option : criterion.options()) {
      if (leftOut.unless(criterion.options().size() > 1)) {
        var rest = new ChosenIn(criterion.item(), Lists.without(criterion.options(), option));
        var says = "option '%s' of '%s' left out".formatted(option, criterion.item());
        broken.add(Part.of(Family.OPTION, says, rest, "in", option));
      }
    }
    return broken;
  }

  /** A bound at an end of what can be answered is none. */
  @Override
  public List<Part<Criterion>> amount(AmountWithin criterion) {
    var broken = new ArrayList<Part<Criterion>>();
    broken.add(turned(criterion, "item"));
    var kind = questionnaire.item(criterion.item()).kind();
    if (kind instanceof ItemKind.Amount bounds) {
      for (var step : List.of(BigDecimal.ONE, BigDecimal.ONE.negate())) {
        var least = criterion.atLeast().add(step);
        var most = criterion.atMost().add(step);
        if (criterion.atLeast().compareTo(bounds.min()) > 0) {
          bound(criterion, "at-least", least, criterion.atMost(), broken);
        }
        if (criterion.atMost().compareTo(bounds.max()) < 0) {
          bound(criterion, "at-most", criterion.atLeast(), most, broken);
        }
      }
    }
    return broken;
  }

  private void bound(
      AmountWithin criterion,
      String key,
      BigDecimal least,
      BigDecimal most,
      List<Part<Criterion>> broken) {
    if (leftOut.unless(least.compareTo(most) <= 0)) {
      var before = key.equals("at-least") ? criterion.atLeast() : criterion.atMost();
      var after = key.equals("at-least") ? least : most;
      var says =
          "'%s' of '%s' %s instead of %s"
              .formatted(key, criterion.item(), after.toPlainString(), before.toPlainString());
      var moved = new AmountWithin(criterion.item(), least, most);
      broken.add(Part.of(Family.BOUND, says, moved, key));
    }
  }

  @Override
  public List<Part<Criterion>> day(DayWithin criterion) {
    var broken = new ArrayList<Part<Criterion>>();
    broken.add(turned(criterion, "item"));
    var kind = questionnaire.item(criterion.item()).kind();
    if (kind instanceof ItemKind.Date bounds) {
      for (var step : List.of(1, -1)) {
        if (criterion.from().isAfter(bounds.min())) {
          days(criterion, "from", criterion.from().plusDays(step), criterion.to(), broken);
        }
        if (criterion.to().isBefore(bounds.max())) {
          days(criterion, "to", criterion.from(), criterion.to().plusDays(step), broken);
        }
      }
    }
    return broken;
  }

  private void days(
      DayWithin criterion, String key, LocalDate from, LocalDate to, List<Part<Criterion>> broken) {
    if (leftOut.unless(!from.isAfter(to))) {
      var says =
          "'%s' of '%s' moved to %s"
              .formatted(key, criterion.item(), key.equals("from") ? from : to);
      broken.add(Part.of(Family.BOUND, says, new DayWithin(criterion.item(), from, to), key));
    }
  }

  private static Part<Criterion> turned(Criterion leaf, String key) {
    var says = Shorthand.of(leaf) + " turned round";
    return Part.of(Family.TURNED, says, new Criteria.None(List.of(leaf)), key);
  }
}
