package palpate.plan;

import java.util.List;
import java.util.Objects;
import palpate.catalog.Indication;

/**
 * One visit of the course.
 *
 * @param number from 1
 * @param week of the course, from 1
 * @param phase the part of the course that it belongs to
 * @param extraMinutes for assessment and consent, on top of the hands-on minutes
 * @param work what is done, in order
 */
public record Session(int number, int week, String phase, int extraMinutes, List<Indication> work) {
  public Session {
    Objects.requireNonNull(phase, "phase");
    work = List.copyOf(work);
    if (work.isEmpty()) {
      throw new IllegalArgumentException("nothing is done in session " + number);
    }
  }

  /** Hands-on minutes. */
  public int handsOnMinutes() {
    return work.stream().mapToInt(Indication::minutes).sum();
  }

  /** Minutes of the whole visit. */
  public int visitMinutes() {
    return handsOnMinutes() + extraMinutes;
  }
}
