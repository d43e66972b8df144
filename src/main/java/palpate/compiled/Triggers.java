package palpate.compiled;

import java.util.ArrayList;
import java.util.List;

/**
 * Which tests may hold, at a glance: a test is left out when none of the answers that it takes to
 * make it hold was given. Most clients have few of the dangers, so most tests need no closer look.
 */
final class Triggers {
  private final long[] always;
  private final long[][] byItem;
  private final long[][][] byOption;

  Triggers(List<Test> tests, int items) {
    var words = (tests.size() + Long.SIZE - 1) / Long.SIZE;
    this.always = new long[words];
    this.byItem = new long[items][words];
    this.byOption = new long[items][Marks.MOST_OPTIONS][words];
    for (var test = 0; test < tests.size(); test++) {
      var cause = tests.get(test).cause();
      if (cause.isAlways()) {
        set(always, test);
      }
      for (var tick : cause.ticks()) {
        add(tick, test);
      }
    }
  }

  private static void set(long[] bits, int bit) {
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  private void add(Tick tick, int test) {
    set(byItem[tick.item()], test);
    for (var option = 0; option < Marks.MOST_OPTIONS; option++) {
      if ((tick.options() & 1L << option) != 0) {
        set(byOption[tick.item()][option], test);
      }
    }
  }

  /**
   * Options of an item, one of which was chosen or doubted; or the item is open, or doubted.
   *
   * @param share how large a part of all options they are, from 0 to 1
   */
  record Tick(int item, long options, double share) {}

  /** What it takes for a test to hold, or to be left open: one of the ticks; or nothing. */
  record Cause(boolean isAlways, List<Tick> ticks) {
    static final Cause ALWAYS = new Cause(true, List.of());
    static final Cause NEVER = new Cause(false, List.of());

    Cause {
      ticks = List.copyOf(ticks);
    }

    static Cause of(int item, long options, int ofAll) {
      var share = (double) Long.bitCount(options) / ofAll;
      return new Cause(false, List.of(new Tick(item, options, share)));
    }

    /** Any answer to an item. */
    static Cause of(int item) {
      return new Cause(false, List.of(new Tick(item, -1L, 1)));
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

    /** Of both: one will do, and the one that seems to come about less often is taken. */
    Cause and(Cause other) {
      return isAlways || (!other.isAlways && other.shares() < shares()) ? other : this;
    }

    private double shares() {
      return ticks.stream().mapToDouble(Tick::share).sum();
    }
  }

  /** The tests to look at, as bits. */
  long[] of(Marks marks) {
    var tests = always.clone();
    for (var item = 0; item < byItem.length; item++) {
      switch (marks.state(item)) {
        case CHOSEN -> addOptions(byOption[item], marks.possible(item), tests);
        case UNANSWERED -> addIf(marks.isOpen(item), byItem[item], tests);
        case NOT_SURE, NUMBER, OTHER -> add(byItem[item], tests);
      }
    }
    return tests;
  }

  private static void addOptions(long[][] options, long chosen, long[] into) {
    for (var left = chosen; left != 0; left &= left - 1) {
      add(options[Long.numberOfTrailingZeros(left)], into);
    }
  }

  private static void addIf(boolean isOpen, long[] bits, long[] into) {
    if (isOpen) {
      add(bits, into);
    }
  }

  private static void add(long[] bits, long[] into) {
    for (var i = 0; i < into.length; i++) {
      into[i] |= bits[i];
    }
  }
}
