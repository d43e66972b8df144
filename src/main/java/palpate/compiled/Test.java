package palpate.compiled;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import palpate.compiled.Triggers.Cause;

/** A compiled criterion: what {@link palpate.questionnaire.Criterion} says, about {@link Marks}. */
abstract class Test {
  /** As {@link Ranges} writes it. */
  abstract int range(Marks marks);

  /** Adds the open items that could still change the range. */
  abstract void open(Marks marks, BitSet into);

  /** What it takes for the range not to be absent. */
  abstract Cause cause();

  final void openOf(Test[] parts, Marks marks, BitSet into) {
    if (!Ranges.isSettled(range(marks))) {
      for (var part : parts) {
        part.open(marks, into);
      }
    }
  }

  /** All of the parts; with none, always. */
  static final class All extends Test {
    private final Test[] parts;

    All(List<Test> parts) {
      this.parts = parts.toArray(Test[]::new);
    }

    @Override
    int range(Marks marks) {
      var range = Ranges.PRESENT;
      for (var part : parts) {
        range &= part.range(marks);
        if (range == Ranges.ABSENT) {
          return range;
        }
      }
      return range;
    }

    @Override
    void open(Marks marks, BitSet into) {
      openOf(parts, marks, into);
    }

    @Override
    Cause cause() {
      return Stream.of(parts).map(Test::cause).reduce(Cause.ALWAYS, Cause::and);
    }
  }

  /** At least one of the parts. */
  static final class Any extends Test {
    private final Test[] parts;

    Any(List<Test> parts) {
      this.parts = parts.toArray(Test[]::new);
    }

    @Override
    int range(Marks marks) {
      var range = Ranges.ABSENT;
      for (var part : parts) {
        range |= part.range(marks);
        if (range == Ranges.PRESENT) {
          return range;
        }
      }
      return range;
    }

    @Override
    void open(Marks marks, BitSet into) {
      openOf(parts, marks, into);
    }

    @Override
    Cause cause() {
      return Stream.of(parts).map(Test::cause).reduce(Cause.NEVER, Cause::or);
    }
  }

  /** The opposite. */
  static final class Not extends Test {
    private final Test part;

    Not(Test part) {
      this.part = part;
    }

    @Override
    int range(Marks marks) {
      return Ranges.negated(part.range(marks));
    }

    @Override
    void open(Marks marks, BitSet into) {
      part.open(marks, into);
    }

    @Override
    Cause cause() {
      return Cause.ALWAYS;
    }
  }

  /** A criterion with a name, worked out once for each client. */
  static final class Named extends Test {
    private final int name;
    private final Test when;

    Named(int name, Test when) {
      this.name = name;
      this.when = when;
    }

    @Override
    int range(Marks marks) {
      return marks.remembered(name, when);
    }

    @Override
    void open(Marks marks, BitSet into) {
      when.open(marks, into);
    }

    @Override
    Cause cause() {
      return when.cause();
    }
  }

  /** One of some options of an item. */
  static final class Ticked extends Test {
    private final int item;
    private final long options;
    private final int ofAll;

    /** Of an item that has {@code ofAll} options. */
    Ticked(int item, long options, int ofAll) {
      this.ofAll = ofAll;
      this.item = item;
      this.options = options;
    }

    @Override
    int range(Marks marks) {
      return marks.ticked(item, options);
    }

    @Override
    void open(Marks marks, BitSet into) {
      marks.open(item, into);
    }

    @Override
    Cause cause() {
      return Cause.of(item, options, ofAll);
    }
  }

  /** A number, or a day, within bounds. */
  static final class Within extends Test {
    private final int item;
    private final double atLeast;
    private final double atMost;

    Within(int item, double atLeast, double atMost) {
      this.item = item;
      this.atLeast = atLeast;
      this.atMost = atMost;
    }

    @Override
    int range(Marks marks) {
      return marks.within(item, atLeast, atMost);
    }

    @Override
    void open(Marks marks, BitSet into) {
      marks.open(item, into);
    }

    @Override
    Cause cause() {
      return Cause.of(item);
    }
  }

  /** Enough points. */
  static final class Score extends Test {
    private static final int UNKNOWN = 0b01;
    private static final int PRESENT = 0b10;
    private static final int HIGHEST = 2;

    private final Test[] parts;
    private final int[] points;
    private final int atLeast;

    Score(List<Test> parts, int[] points, int atLeast) {
      this.parts = parts.toArray(Test[]::new);
      this.points = points.clone();
      this.atLeast = atLeast;
    }

    @Override
    int range(Marks marks) {
      var ranges = new int[parts.length];
      for (var i = 0; i < parts.length; i++) {
        var range = parts[i].range(marks);
        ranges[i] = points[i] > 0 ? range : Ranges.negated(range);
      }
      return presence(ranges, 0) | presence(ranges, HIGHEST) << HIGHEST;
    }

    /** The presence at one end of the ranges. */
    private int presence(int[] ranges, int end) {
      if (reaches(ranges, PRESENT << end)) {
        return PRESENT | UNKNOWN;
      }
      return reaches(ranges, UNKNOWN << end) ? UNKNOWN : 0;
    }

    /** A gain counts where the level is reached, a loss unless its opposite reaches it. */
    private boolean reaches(int[] ranges, int level) {
      var sum = 0;
      for (var i = 0; i < ranges.length; i++) {
        var isReached = (ranges[i] & level) != 0;
        sum += isReached == points[i] > 0 ? points[i] : 0;
      }
      return sum >= atLeast;
    }

    @Override
    void open(Marks marks, BitSet into) {
      openOf(parts, marks, into);
    }

    /** Losses alone never suffice, unless nothing has to be reached. */
    @Override
    Cause cause() {
      var cause = atLeast > 0 ? Cause.NEVER : Cause.ALWAYS;
      for (var i = 0; i < parts.length; i++) {
        cause = points[i] > 0 ? cause.or(parts[i].cause()) : cause;
      }
      return cause;
    }
  }
}
