package palpate.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Suggests the known word that a misspelt one probably stands for. */
public final class Spelling {
  private static final int FURTHEST = 2;
  private static final int LONGEST = 200;

  private Spelling() {}

  /**
   * The nearest known word within two slips: a letter left out, added, changed, or swapped with its
   * neighbour. Of equally near words the alphabetically first.
   */
  public static Optional<String> closest(String wrong, Collection<String> known) {
    int limit = Math.min(FURTHEST, wrong.length() - 1);
    if (wrong.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(word -> Math.abs(word.length() - wrong.length()) <= limit)
        .filter(word -> distance(wrong, word) <= limit)
        .min(
            Comparator.comparingInt((String word) -> distance(wrong, word))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Optimal string alignment: no letter is touched twice. */
  static int distance(String a, String b) {
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, a, b, i, j);
      }
    }
    return slips[a.length()][b.length()];
  }

  private static int fewest(int[][] slips, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
    best = Math.min(best, slips[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, slips[i - 2][j - 2] + 1) : best;
  }
}
