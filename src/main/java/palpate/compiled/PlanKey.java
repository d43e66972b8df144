package palpate.compiled;

import java.util.Arrays;
import java.util.List;

/** Everything of one client that a plan depends on, packed: equal keys have equal visits. */
public final class PlanKey {
  private static final int BYTE = 8;
  private static final int HEAD = 2;

  private final long[] words;

  PlanKey(Choice choice, long areas, List<Raise> modifying, int cautions) {
    this.words = new long[HEAD + (cautions + Long.SIZE - 1) / Long.SIZE];
    words[0] = choice.packed();
    words[1] = areas;
    for (var raise : modifying) {
      words[HEAD + raise.caution() / Long.SIZE] |= 1L << raise.caution();
    }
  }

  /** What is chosen from the catalog, by its place there. */
  record Choice(int condition, int course, int band, int visitsPerWeek) {
    private static final int MOST = (1 << 2 * BYTE) - 1;

    Choice {
      if (visitsPerWeek < 0
          || Math.max(Math.max(condition, course), Math.max(band, visitsPerWeek)) > MOST) {
        throw new IllegalArgumentException("more than a key has room for");
      }
    }

    long packed() {
      var two = 2 * BYTE;
      return ((long) condition << 2 * two | (long) course << two | band) << two | visitsPerWeek;
    }

    static Choice of(long packed) {
      var two = 2 * BYTE;
      return new Choice(
          (int) (packed >>> 3 * two),
          (int) (packed >>> 2 * two) & MOST,
          (int) (packed >>> two) & MOST,
          (int) packed & MOST);
    }
  }

  Choice choice() {
    return Choice.of(words[0]);
  }

  long areas() {
    return words[1];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlanKey key && Arrays.equals(words, key.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }
}
