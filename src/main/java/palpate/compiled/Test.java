package palpate.compiled;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A compiled criterion: what {@link palpate.questionnaire.Criterion} says, about {@link Marks}. */
abstract class Test {
  /** As {@link Ranges} writes it. */
  abstract int range(Marks marks);

  /** Adds the open items that could still change the range. */
  abstract void open(Marks marks, BitSet into);

  /** What it takes for the range not to be absent: all of these; perhaps nothing. */
  abstract List<Cause> causes();

  /** Whether it is not absent once its rarest causes have come about. */
  abstract boolean isExact();

  /** One that is made of others. */
  private abstract static class Combined extends Test {
    final Test[] parts;

    Combined(List<Test> parts) {
      this.parts = parts.toArray(Test[]::new);
    }

    @Override
    final void open(Marks marks, BitSet into) {
      if (!Ranges.isSettled(range(marks))) {
        for (var part : parts) {
          part.open(marks, into);
        }
      }
    }
  }

  /** All of the parts; with none, always. */
  static final class All extends Combined {
    All(List<Test> parts) {
      super(parts);
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
    List<Cause> causes() {
      return Stream.of(parts).flatMap(part -> part.causes().stream()).toList();
    }

    @Override
    boolean isExact() {
      return causes().size() <= Triggers.CAUSES && Stream.of(parts).allMatch(Test::isExact);
    }
  }

  /** At least one of the parts. */
  static final class Any extends Combined {
    Any(List<Test> parts) {
      super(parts);
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
    List<Cause> causes() {
      return List.of(anyOf(Stream.of(parts)));
    }

    @Override
    boolean isExact() {
      return Stream.of(parts).allMatch(part -> part.causes().size() == 1 && part.isExact());
    }
  }

  private static Cause anyOf(Stream<Test> parts) {
    return Cause.any(parts.map(part -> Cause.rarest(part.causes())).toList());
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
    List<Cause> causes() {
      return List.of();
    }

    @Override
    boolean isExact() {
      return false;
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
    List<Cause> causes() {
      return when.causes();
    }

    @Override
    boolean isExact() {
      return when.isExact();
    }
  }

  /** About the answer to one item. */
  private abstract static class OfItem extends Test {
    final int item;

    OfItem(int item) {
      this.item = item;
    }

    @Override
    final void open(Marks marks, BitSet into) {
      marks.open(item, into);
    }
  }

  /** One of some options. */
  static final class Ticked extends OfItem {
    private final long options;
    private final int ofAll;

    /** Of an item that has {@code ofAll} options. */
    Ticked(int item, long options, int ofAll) {
      super(item);
      this.options = options;
      this.ofAll = ofAll;
    }

    @Override
    int range(Marks marks) {
      return marks.ticked(item, options);
    }

    @Override
    List<Cause> causes() {
      return List.of(Cause.chosen(item, options, ofAll));
    }

    @Override
    boolean isExact() {
      return options != 0;
    }
  }

  /** A number, or a day, within bounds. */
  static final class Within extends OfItem {
    private final double atLeast;
    private final double atMost;
    private final double share;
    private final boolean isExact;

    /**
     * Within bounds that leave a share of all numbers, each of which has bits if {@code isExact}.
     */
    Within(int item, double atLeast, double atMost, double share, boolean isExact) {
      super(item);
      this.isExact = isExact;
      this.atLeast = atLeast;
      this.atMost = atMost;
      this.share = share;
    }

    @Override
    int range(Marks marks) {
      return marks.within(item, atLeast, atMost);
    }

    @Override
    List<Cause> causes() {
      return List.of(Cause.within(item, atLeast, atMost, share));
    }

    @Override
    boolean isExact() {
      return isExact;
    }
  }

  /** Enough points. */
  static final class Score extends Combined {
    private static final int UNKNOWN = 0b01;
    private static final int PRESENT = 0b10;
    private static final int HIGHEST = 2;

    private final int[] points;
    private final int atLeast;

    Score(List<Test> parts, int[] points, int atLeast) {
      super(parts);
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

    /** Losses alone never suffice, unless nothing has to be reached. */
    @Override
    List<Cause> causes() {
      var gains = IntStream.range(0, parts.length).filter(i -> points[i] > 0);
      return atLeast > 0 ? List.of(anyOf(gains.mapToObj(i -> parts[i]))) : List.of();
    }

    @Override
    boolean isExact() {
      return false;
    }
  }
}
