package palpate.compiled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What it takes for a test to hold, or to be left open: one of these answers; or nothing at all.
 */
record Cause(boolean isAlways, List<Answered> answers) {
  private static final Cause ALWAYS = new Cause(true, List.of());

  /**
   * An answer to an item: one of some options, chosen or doubted, or a number within bounds. Being
   * open or not sure is as good as that.
   *
   * @param options as bits
   * @param share how large a part of all answers that is, from 0 to 1
   */
  record Answered(int item, long options, double atLeast, double atMost, double share) {
    /** Whether an option, by its place in the item, or a whole number is one of these. */
    boolean is(int answer) {
      return options == 0 ? atLeast <= answer && answer <= atMost : (options & 1L << answer) != 0;
    }
  }

  Cause {
    answers = List.copyOf(answers);
  }

  /** Some options of an item that has so many. */
  static Cause chosen(int item, long options, int ofAll) {
    var share = (double) Long.bitCount(options) / ofAll;
    return new Cause(false, List.of(new Answered(item, options, 0, 0, share)));
  }

  /** A number within bounds. */
  static Cause within(int item, double atLeast, double atMost, double share) {
    return new Cause(false, List.of(new Answered(item, 0, atLeast, atMost, share)));
  }

  /** One that comes about with each of them. */
  static Cause any(List<Cause> causes) {
    var all = new ArrayList<Answered>();
    for (var cause : causes) {
      if (cause.isAlways) {
        return ALWAYS;
      }
      all.addAll(cause.answers);
    }
    return new Cause(false, all);
  }

  /** Of causes that all have to come about, the one that seems to do so least often. */
  static Cause rarest(List<Cause> causes) {
    return causes.stream().min(Comparator.comparingDouble(Cause::share)).orElse(ALWAYS);
  }

  /** How often it seems to come about. */
  double share() {
    return isAlways ? 1 : answers.stream().mapToDouble(Answered::share).sum();
  }
}
