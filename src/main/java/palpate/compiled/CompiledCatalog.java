package palpate.compiled;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import palpate.advice.Missing.Need;
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
 * A catalog made ready to judge many sheets: what {@link palpate.advice.Advisor} concludes, in
 * numbers instead of words. A test shows that both say the same.
 */
public final class CompiledCatalog {
  private final Catalog catalog;
  private final Form form;
  private final int[] required;
  private final Test[] cautions;
  private final Triggers triggers;
  private final Level[] levels;
  private final Bearing[] bearings;
  private final boolean[] modifies;
  private final Candidate[] candidates;
  private final PlanChoices plans;

  /** Compiles a catalog; empty if it has more options or techniques than there is room for. */
  public static Optional<CompiledCatalog> of(Catalog catalog) {
    return Form.hasRoomFor(catalog.questionnaire()) && PlanChoices.hasRoomFor(catalog)
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
    this.bearings =
        all.stream().map(caution -> new Bearing(caution.when(), form)).toArray(Bearing[]::new);
    this.modifies = new boolean[levels.length];
    for (var i = 0; i < levels.length; i++) {
      modifies[i] = !levels[i].stops() && !all.get(i).modification().changesNothing();
    }
    this.candidates =
        IntStream.range(0, catalog.conditions().size())
            .mapToObj(i -> new Candidate(i, catalog.conditions().get(i), form))
            .toArray(Candidate[]::new);
    var tests = new ArrayList<>(List.of(cautions));
    for (var candidate : candidates) {
      tests.add(candidate.required());
    }
    this.plans = new PlanChoices(catalog, form);
    this.triggers = new Triggers(tests, form);
  }

  public Catalog catalog() {
    return catalog;
  }

  /** An empty form. */
  public Marks marks() {
    return new Marks(form, triggers);
  }

  /** The number of an item; -1 when there is none of that name. */
  public int item(String name) {
    return form.number(name);
  }

  public Item item(int number) {
    return form.item(number);
  }

  /** The words that an item takes. */
  public OptionTable words(int item) {
    return new OptionTable(form.item(item).kind().options());
  }

  /** Marks the answers of a sheet. */
  public void mark(AnswerSheet sheet, Marks marks) {
    sheet.answers().forEach((item, answer) -> answer.accept(new Marking(item, marks)));
  }

  /** A sheet with one answer, or none, as what can be put on any form. */
  public Marks.Mark mark(AnswerSheet sheet) {
    var marks = marks();
    mark(sheet, marks);
    return marks.only();
  }

  /** The answers on a form that bear on a caution, as a sheet. */
  public AnswerSheet sheet(Raise raise, Marks marks) {
    return form.sheet(marks, bearings[raise.caution()].items());
  }

  /** What bears on a caution. */
  Bearing bearing(Raise raise) {
    return bearings[raise.caution()];
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
      marks.number(item, (double) answer.date().toEpochDay());
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

  /** What follows from the answers. */
  public Ruling rule(Marks marks) {
    var possible = marks.complete();
    var raised = raised(possible, marks);
    var isOpen = false;
    for (var raise : raised) { // the most cautious stand first
      if (raise.level().stops() && raise.isSure()) {
        return stop(raise.level(), raised, marks);
      }
      isOpen |= raise.level().stops();
    }
    var missing = missing(raised, Optional.empty(), marks);
    return missing.isEmpty() && !isOpen
        ? matched(possible, marks, raised)
        : new Ruling.Incomplete(raised, missing);
  }

  private Ruling stop(Level level, List<Raise> raised, Marks marks) {
    var sure = raised.stream().filter(Raise::isSure).toList();
    return new Ruling.Stop(level, sure, missing(raised, Optional.of(level), marks));
  }

  private List<Raise> raised(long[] possible, Marks marks) {
    var raised = new ArrayList<Raise>();
    for (var i = BitRows.next(possible, 0);
        i < cautions.length;
        i = BitRows.next(possible, i + 1)) {
      var range = cautions[i].range(marks);
      if (range != Ranges.ABSENT) {
        raised.add(new Raise(i, levels[i], Ranges.lowest(range)));
      }
    }
    return raised;
  }

  /** The open items without which there is no plan; see {@link palpate.advice.Advisor}. */
  private List<Lack> missing(List<Raise> raised, Optional<Level> stop, Marks marks) {
    var lacks = new Lacks();
    for (var item : required) {
      if (marks.isOpen(item)) {
        var open = new BitSet();
        marks.open(item, open);
        lacks.add(open, Need.PLAN);
      }
    }
    for (var raise : raised) {
      if (raise.level().stops() && !raise.isSure()) {
        var isGraver = stop.isPresent() && raise.level().compareTo(stop.get()) < 0;
        lacks.add(open(raise, marks), isGraver ? Need.URGENCY : Need.SAFETY);
      }
    }
    return lacks.list();
  }

  /** The open items that leave a caution open, by number; none when it is sure. */
  public BitSet open(Raise raise, Marks marks) {
    var open = new BitSet();
    if (!raise.isSure()) {
      cautions[raise.caution()].open(marks, open);
    }
    return open;
  }

  /** Items that were answered and would not have been asked, in the order of their ids. */
  public List<Item> unexpected(Marks marks) {
    var unexpected = List.<Item>of();
    for (var i = 0; i < marks.answered(); i++) {
      var item = marks.answered(i);
      if (!marks.mayApply(item)) {
        unexpected = unexpected.isEmpty() ? new ArrayList<>() : unexpected;
        unexpected.add(form.item(item));
      }
    }
    if (!unexpected.isEmpty()) {
      unexpected.sort(Comparator.comparing(Item::id));
    }
    return unexpected;
  }

  /** What the plan of a ruling is made from, as far as its visits depend on it. */
  public PlanBasis basis(Ruling.Plan plan, Marks marks) {
    var modifying =
        modifying(plan.flags()).stream()
            .map(it -> new Raised(caution(it), Screening.ground(it.lowest()), List.of(), List.of()))
            .toList();
    return plans.basis(condition(plan.fits().get(0)), modifying, marks);
  }

  public Caution caution(Raise raise) {
    return catalog.cautions().get(raise.caution());
  }

  public Condition condition(Fit fit) {
    return catalog.conditions().get(fit.condition());
  }

  private Ruling matched(long[] possible, Marks marks, List<Raise> flags) {
    var fitting = new ArrayList<Fit>();
    var open = new ArrayList<Fit>();
    var end = cautions.length + candidates.length;
    for (var i = BitRows.next(possible, cautions.length);
        i < end;
        i = BitRows.next(possible, i + 1)) {
      candidates[i - cautions.length]
          .fit(marks, catalog.planning().threshold())
          .ifPresent(fit -> (fit.fits() ? fitting : open).add(fit));
    }
    if (!fitting.isEmpty()) {
      fitting.sort(Comparator.comparing(Fit::standing));
      return new Ruling.Plan(flags, fitting, plans.key(fitting.get(0), modifying(flags), marks));
    }
    return open.isEmpty()
        ? new Ruling.NothingFits(flags)
        : new Ruling.Incomplete(flags, lacking(open, marks));
  }

  /** What to answer to tell whether these fit. */
  private static List<Lack> lacking(List<Fit> open, Marks marks) {
    var items = new BitSet();
    open.forEach(fit -> fit.open(marks, items));
    return new Lacks().add(items, Need.FIT).list();
  }

  /** Those that change a plan. */
  public List<Raise> modifying(List<Raise> flags) {
    var modifying = new ArrayList<Raise>(flags.size());
    for (var raise : flags) {
      if (modifies[raise.caution()]) {
        modifying.add(raise);
      }
    }
    return modifying;
  }
}
