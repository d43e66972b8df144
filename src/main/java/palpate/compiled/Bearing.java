package palpate.compiled;

import java.util.stream.IntStream;
import palpate.questionnaire.Criteria;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.ItemCriterion;

/**
 * Which answers bear on a criterion: on whether it holds, and on the replies for which it does. Of
 * what has to be absent the whole answer is told, and of a choice else only what is asked for.
 */
final class Bearing {
  private static final long ALL = -1;

  private final int[] items;
  private final long[] options;

  /** Of a criterion on a form. */
  Bearing(Criterion criterion, Form form) {
    this.items = form.reads(criterion);
    var all = new long[form.items()];
    criterion.accept(new Walk(form, all, true, true));
    for (var item : items) {
      form.item(item).enableWhen().accept(new Walk(form, all, false, true));
    }
    this.options = IntStream.of(items).mapToLong(item -> all[item]).toArray();
  }

  /** The items, by number. */
  int[] items() {
    return items;
  }

  /** A hash of what is on a form of it. Its high bits tell most: of numbers, the low are alike. */
  int hashOf(Marks marks) {
    var hash = 0L;
    for (var i = 0; i < items.length; i++) {
      hash = marks.hash(items[i], options[i], hash);
    }
    return (int) (hash >>> Integer.SIZE);
  }

  /** What is on a form of it, to be told from others. */
  long[] of(Marks marks) {
    var answers = new long[Marks.PARTS * items.length];
    for (var i = 0; i < items.length; i++) {
      marks.copy(items[i], options[i], answers, Marks.PARTS * i);
    }
    return answers;
  }

  /** Whether that is on a form. */
  boolean isOn(Marks marks, long[] answers) {
    for (var i = 0; i < items.length; i++) {
      if (!marks.isSame(items[i], options[i], answers, Marks.PARTS * i)) {
        return false;
      }
    }
    return true;
  }

  /** Collects options by item. */
  private static final class Walk implements Criterion.Cases<Walk> {
    private final Form form;
    private final long[] options;
    private final boolean isTold;
    private final boolean holds;

    /** Replies are told of what holds, or else of what does not; or they are only looked at. */
    Walk(Form form, long[] options, boolean isTold, boolean holds) {
      this.form = form;
      this.options = options;
      this.isTold = isTold;
      this.holds = holds;
    }

    private Walk all(Iterable<Criterion> parts) {
      parts.forEach(part -> part.accept(this));
      return this;
    }

    private Walk opposite() {
      return new Walk(form, options, isTold, !holds);
    }

    @Override
    public Walk all(Criteria.All criterion) {
      return all(criterion.parts());
    }

    @Override
    public Walk any(Criteria.Any criterion) {
      return all(criterion.parts());
    }

    @Override
    public Walk none(Criteria.None criterion) {
      return opposite().all(criterion.parts());
    }

    @Override
    public Walk score(Criteria.Score criterion) {
      for (var term : criterion.terms()) {
        term.when().accept(term.points() > 0 ? this : opposite());
      }
      return this;
    }

    @Override
    public Walk named(Criteria.Named criterion) {
      return criterion.when().accept(this);
    }

    @Override
    public Walk chosen(ItemCriterion.ChosenIn criterion) {
      var item = form.number(criterion.item().value());
      options[item] |= isTold && !holds ? ALL : form.bits(item, criterion.options());
      return this;
    }

    @Override
    public Walk amount(ItemCriterion.AmountWithin criterion) {
      return this; // all of a number
    }

    @Override
    public Walk day(ItemCriterion.DayWithin criterion) {
      return this;
    }
  }
}
