package palpate.compiled;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import palpate.catalog.Catalog;
import palpate.catalog.Caution;
import palpate.catalog.Condition;
import palpate.catalog.Level;
import palpate.plan.PlanBasis;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.screening.Raised;
import palpate.screening.Screening;

/**
 * A catalog made ready to judge many sheets. It judges the settled ones, which are nearly all, and
 * leaves the others to {@link palpate.advice.Advisor}; a test shows that both say the same.
 */
public final class CompiledCatalog {
  private final Catalog catalog;
  private final Form form;
  private final int[] required;
  private final Test[] cautions;
  private final Level[] levels;
  private final int[][] reads;
  private final boolean[] modifies;
  private final List<Candidate> candidates;
  private final PlanChoices plans;

  /** Compiles a catalog; empty if an item has more options than a form has room for. */
  public static Optional<CompiledCatalog> of(Catalog catalog) {
    return Form.hasRoomFor(catalog.questionnaire())
        ? Optional.of(new CompiledCatalog(catalog))
        : Optional.empty();
  }

  private CompiledCatalog(Catalog catalog) {
    this.catalog = catalog;
    this.form = new Form(catalog.questionnaire());
    this.required = IntStream.range(0, form.items()).filter(i -> form.item(i).required()).toArray();
    var all = catalog.cautions();
    this.cautions = all.stream().map(caution -> form.test(caution.when())).toArray(Test[]::new);
    this.levels = all.stream().map(Caution::level).toArray(Level[]::new);
    this.reads = all.stream().map(caution -> form.reads(caution.when())).toArray(int[][]::new);
    this.modifies = new boolean[levels.length];
    for (var i = 0; i < levels.length; i++) {
      modifies[i] = !levels[i].stops() && !all.get(i).modification().changesNothing();
    }
    this.candidates =
        IntStream.range(0, catalog.conditions().size())
            .mapToObj(i -> new Candidate(i, catalog.conditions().get(i), form))
            .toList();
    this.plans = new PlanChoices(catalog, form);
  }

  public Catalog catalog() {
    return catalog;
  }

  /** An empty form. */
  public Marks marks() {
    return new Marks(form);
  }

  /** The number of an item; -1 when there is none of that name. */
  public int item(String name) {
    return form.number(name);
  }

  public Item item(int number) {
    return form.item(number);
  }

  /** The bit of an option; 0 when the item has none of that name. */
  public long bit(int item, String option) {
    return form.bit(item, option);
  }

  /** Marks the answers of a sheet. */
  public void mark(AnswerSheet sheet, Marks marks) {
    sheet.answers().forEach((item, answer) -> answer.accept(new Marking(item, marks)));
  }

  /** The answers on a form as a sheet; words are lost, which nothing reads. */
  public AnswerSheet sheet(Marks marks) {
    return form.sheet(marks);
  }

  /** The answers on a form that bear on a caution. */
  public Replied replied(Raise raise, Marks marks) {
    return marks.replied(reads[raise.caution()]);
  }

  /** Puts one answer on the form. */
  private final class Marking implements Answer.Cases<Marks> {
    private final int item;
    private final Marks marks;

    Marking(ItemId id, Marks marks) {
      this.item = form.number(id.value());
      this.marks = marks;
    }

    @Override
    public Marks chosen(Answer.Chosen answer) {
      marks.choose(item, form.bits(item, answer.options()), form.bits(item, answer.unsure()));
      return marks;
    }

    @Override
    public Marks amount(Answer.Amount answer) {
      marks.number(item, answer.value().doubleValue());
      return marks;
    }

    @Override
    public Marks day(Answer.Day answer) {
      marks.number(item, answer.date().toEpochDay());
      return marks;
    }

    @Override
    public Marks words(Answer.Words answer) {
      marks.words(item);
      return marks;
    }

    @Override
    public Marks notSure(Answer.NotSure answer) {
      marks.notSure(item);
      return marks;
    }
  }

  /**
   * What follows from the answers; empty when something open or odd about them needs more words
   * than a ruling has.
   */
  public Optional<Ruling> rule(Marks marks) {
    if (isOdd(marks)) {
      return Optional.empty();
    }
    var raised = new Raise[cautions.length];
    var count = 0;
    for (var i = 0; i < cautions.length; i++) {
      var range = cautions[i].range(marks);
      if (range == Ranges.ABSENT) {
        continue;
      }
      var raise = new Raise(i, levels[i], Ranges.lowest(range));
      if (levels[i].stops() && !raise.isSure()) {
        return Optional.empty();
      }
      raised[count++] = raise;
    }
    var flags = List.of(Arrays.copyOf(raised, count));
    // The most cautious stand first.
    return count > 0 && levels[flags.get(0).caution()].stops()
        ? Optional.of(Ruling.stop(flags))
        : matched(marks, flags);
  }

  /** A required item is open, or one was answered that would not have been asked. */
  private boolean isOdd(Marks marks) {
    for (var item : required) {
      if (marks.isOpen(item)) {
        return true;
      }
    }
    for (var item = 0; item < form.items(); item++) {
      if (marks.isAnswered(item) && Ranges.isAbsent(marks.applies(item))) {
        return true;
      }
    }
    return false;
  }

  /** What the plan of a ruling is made from, as far as its visits depend on it. */
  public PlanBasis basis(Ruling.Plan plan) {
    var modifying =
        plan.flags().stream()
            .filter(it -> modifies[it.caution()])
            .map(it -> new Raised(caution(it), Screening.ground(it.lowest()), List.of(), List.of()))
            .toList();
    return plans.basis(plan.key(), modifying);
  }

  /** Whether a plan changes for it. */
  public boolean isModifying(Raise raise) {
    return modifies[raise.caution()];
  }

  public Caution caution(Raise raise) {
    return catalog.cautions().get(raise.caution());
  }

  public Condition condition(Fit fit) {
    return catalog.conditions().get(fit.condition());
  }

  private Optional<Ruling> matched(Marks marks, List<Raise> flags) {
    var threshold = catalog.planning().threshold();
    var fits = new Fit[candidates.size()];
    var count = 0;
    var open = false;
    for (var candidate : candidates) {
      var fit = candidate.fit(marks, threshold);
      if (fit.isPresent() && fit.get().fits()) {
        fits[count++] = fit.get();
      }
      open |= fit.isPresent();
    }
    if (count == 0) {
      return open ? Optional.empty() : Optional.of(new Ruling.NothingFits(flags));
    }
    Arrays.sort(fits, 0, count, Comparator.comparing(Fit::standing));
    var ranked = List.of(Arrays.copyOf(fits, count));
    var modifying = flags.stream().filter(it -> modifies[it.caution()]).toList();
    return Optional.of(new Ruling.Plan(flags, ranked, plans.key(ranked.get(0), modifying, marks)));
  }
}
