package palpate.measure;

import java.util.List;
import java.util.Random;

/** Draws by lot; the same lots for the same seed. */
final class Draw {
  static final int ALL = 10_000;

  private final Random random;

  Draw(long seed) {
    this.random = new Random(seed);
  }

  /** True in so many cases of ten thousand. */
  boolean happens(int ofTenThousand) {
    return random.nextInt(ALL) < ofTenThousand;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** About the middle, seldom further away than twice the spread, and within the bounds. */
  int about(int middle, double spread, int min, int max) {
    var drawn = (int) Math.round(middle + random.nextGaussian() * spread);
    return Math.max(min, Math.min(max, drawn));
  }
}
