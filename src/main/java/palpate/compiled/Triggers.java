package palpate.compiled;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which tests may hold, at a glance: a test is left out when none of the answers that it takes to
 * make it hold was given. Most clients have few of the dangers, so most tests need no closer look.
 */
final class Triggers {
  private final BitSet always = new BitSet();
  private final BitSet[] byItem;
  private final BitSet[][] byOption;

  Triggers(Test[] tests, int items) {
    this.byItem = new BitSet[items];
    this.byOption = new BitSet[items][Marks.MOST_OPTIONS];
    for (var item = 0; item < items; item++) {
      byItem[item] = new BitSet();
      for (var option = 0; option < Marks.MOST_OPTIONS; option++) {
        byOption[item][option] = new BitSet();
      }
    }
    for (var test = 0; test < tests.length; test++) {
      var cause = tests[test].cause();
      if (cause.isAlways()) {
        always.set(test);
      }
      for (var tick : cause.ticks()) {
        add(tick, test);
      }
    }
  }

  private void add(Tick tick, int test) {
    byItem[tick.item()].set(test);
    for (var option = 0; option < Marks.MOST_OPTIONS; option++) {
      if ((tick.options() & 1L << option) != 0) {
        byOption[tick.item()][option].set(test);
      }
    }
  }

  /** Options of an item, one of which was chosen or doubted; or the item is open, or doubted. */
  record Tick(int item, long options) {}

  /** What it takes for a test to hold, or to be left open: one of the ticks; or nothing. */
  record Cause(boolean isAlways, List<Tick> ticks) {
    static final Cause ALWAYS = new Cause(true, List.of());
    static final Cause NEVER = new Cause(false, List.of());

    Cause {
      ticks = List.copyOf(ticks);
    }

    static Cause of(int item, long options) {
      return new Cause(false, List.of(new Tick(item, options)));
    }

    /** Of either of them. */
    Cause or(Cause other) {
      if (isAlways || other.isAlways) {
        return ALWAYS;
      }
      var all = new ArrayList<>(ticks);
      all.addAll(other.ticks);
      return new Cause(false, all);
    }

    /** Of both: the one that comes about less often will do. */
    Cause and(Cause other) {
      return isAlways || (!other.isAlways && other.ways() < ways()) ? other : this;
    }

    private int ways() {
      return ticks.stream().mapToInt(tick -> Long.bitCount(tick.options())).sum();
    }
  }

  /** The tests to look at. */
  BitSet of(Marks marks) {
    var tests = (BitSet) always.clone();
    for (var item = 0; item < byItem.length; item++) {
      switch (marks.state(item)) {
        case CHOSEN -> add(byOption[item], marks.possible(item), tests);
        case UNANSWERED -> addIf(marks.isOpen(item), item, tests);
        case NOT_SURE, NUMBER, OTHER -> tests.or(byItem[item]);
      }
    }
    return tests;
  }

  private void addIf(boolean isOpen, int item, BitSet into) {
    if (isOpen) {
      into.or(byItem[item]);
    }
  }

  private static void add(BitSet[] options, long chosen, BitSet into) {
    for (var left = chosen; left != 0; left &= left - 1) {
      into.or(options[Long.numberOfTrailingZeros(left)]);
    }
  }
}
