package palpate.matching;

import java.util.Comparator;
import palpate.catalog.Condition;

/**
 * Where a condition ranks with so many points; the better one sorts first.
 *
 * <p>Shares are compared exactly, not as rounded per cents; equal ones by the certainty of the
 * evidence, then by id.
 */
public record Standing(int points, int attainable, Condition condition)
    implements Comparable<Standing> {
  private static final Comparator<Standing> EQUALS =
      Comparator.comparing((Standing it) -> it.condition().certainty())
          .thenComparing(it -> it.condition().id());

  public static Standing of(Condition condition, int points, int attainable) {
    return new Standing(points, attainable, condition);
  }

  @Override
  public int compareTo(Standing other) {
    var share = Long.compare((long) other.points * attainable, (long) points * other.attainable);
    return share == 0 ? EQUALS.compare(this, other) : share;
  }
}
