package palpate.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The days of the week that suit, as offsets 0 to 6 from the start of the course, and how visits
 * spread over them as evenly as they allow.
 */
final class WeekDays {
  private static final int DAYS = 7;

  private final LocalDate start;
  private final List<Integer> offsets;

  WeekDays(LocalDate start, Set<DayOfWeek> days) {
    this.start = start;
    this.offsets =
        IntStream.range(0, DAYS)
            .filter(offset -> days.contains(start.plusDays(offset).getDayOfWeek()))
            .boxed()
            .toList();
  }

  /** The most visits a week that are at least {@code daysApart} days from each other; 1 or more. */
  int mostVisits(int daysApart) {
    for (var visits = offsets.size(); visits > 1; visits--) {
      if (smallestGap(bestSpread(offsets, visits)) >= daysApart) {
        return visits;
      }
    }
    return 1;
  }

  List<LocalDate> dates(List<Session> sessions) {
    var dates = new ArrayList<LocalDate>();
    var busiest =
        bestSpread(
            offsets,
            sessions.stream().mapToInt(it -> inWeekOf(it, sessions).size()).max().orElse(1));
    for (var session : sessions) {
      var sameWeek = inWeekOf(session, sessions);
      var offset = bestSpread(busiest, sameWeek.size()).get(sameWeek.indexOf(session));
      dates.add(start.plusDays((long) DAYS * (session.week() - 1) + offset));
    }
    return List.copyOf(dates);
  }

  private static List<Session> inWeekOf(Session session, List<Session> sessions) {
    return sessions.stream().filter(other -> other.week() == session.week()).toList();
  }

  /**
   * The choice of so many of the days with the largest smallest gap; the earliest of equals. Weeks
   * with fewer visits choose from the days of the busiest one, so that no two visits of different
   * weeks come closer than two of the same.
   */
  private static List<Integer> bestSpread(List<Integer> from, int visits) {
    var best = List.<Integer>of();
    for (var bits = 1; bits < 1 << from.size(); bits++) {
      if (Integer.bitCount(bits) == visits) {
        var choice = choose(from, bits);
        if (best.isEmpty() || isBetter(choice, best)) {
          best = choice;
        }
      }
    }
    return best;
  }

  private static List<Integer> choose(List<Integer> from, int bits) {
    return IntStream.range(0, from.size())
        .filter(i -> (bits >> i & 1) == 1)
        .mapToObj(from::get)
        .toList();
  }

  private static boolean isBetter(List<Integer> choice, List<Integer> best) {
    var gap = Integer.compare(smallestGap(choice), smallestGap(best));
    return gap != 0 ? gap > 0 : choice.toString().compareTo(best.toString()) < 0;
  }

  /** Between visits of a week, and from the last to the first of the next. */
  private static int smallestGap(List<Integer> choice) {
    var smallest = DAYS - choice.get(choice.size() - 1) + choice.get(0);
    for (var i = 1; i < choice.size(); i++) {
      smallest = Math.min(smallest, choice.get(i) - choice.get(i - 1));
    }
    return smallest;
  }
}
