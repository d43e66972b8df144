package palpate.plan;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palpate.catalog.Indication;
import palpate.catalog.Pressure;
import palpate.catalog.Technique;

class WeekDaysTest {
  private static final LocalDate A_MONDAY = LocalDate.of(2026, 11, 30);

  @Test
  void twoVisitsAWeekFallOnTheTwoDaysNamed() {
    var dates = new WeekDays(A_MONDAY, Set.of(MONDAY, THURSDAY)).dates(sessions(1, 1, 2, 2));

    assertThat(dates)
        .extracting(LocalDate::getDayOfWeek)
        .containsExactly(MONDAY, THURSDAY, MONDAY, THURSDAY);
    assertThat(dates.get(0)).isEqualTo(A_MONDAY);
  }

  @Test
  void aStartInTheMiddleOfTheWeekPutsTheFirstVisitOnTheNextDayThatSuits() {
    var dates =
        new WeekDays(A_MONDAY.plusDays(1), Set.of(MONDAY, THURSDAY)).dates(sessions(1, 1, 2));

    assertThat(dates)
        .containsExactly(A_MONDAY.plusDays(3), A_MONDAY.plusDays(7), A_MONDAY.plusDays(10));
  }

  @Test
  void visitsSpreadAsEvenlyAsTheDaysAllow() {
    var everyDay = new WeekDays(A_MONDAY, Set.of(DayOfWeek.values()));

    assertThat(everyDay.dates(sessions(1, 1))).containsExactly(A_MONDAY, A_MONDAY.plusDays(3));
    assertThat(everyDay.dates(sessions(1, 1, 1)))
        .containsExactly(A_MONDAY, A_MONDAY.plusDays(2), A_MONDAY.plusDays(4));
  }

  @Test
  void aWeekWithoutAVisitIsSkipped() {
    assertThat(new WeekDays(A_MONDAY, Set.of(MONDAY, THURSDAY)).dates(sessions(1, 3, 7)))
        .containsExactly(A_MONDAY, A_MONDAY.plusDays(14), A_MONDAY.plusDays(42));
  }

  @Test
  void daysInARowMakeRoomForFewerVisits() {
    assertThat(new WeekDays(A_MONDAY, Set.of(MONDAY, TUESDAY)).mostVisits(2)).isEqualTo(1);
    assertThat(new WeekDays(A_MONDAY, Set.of(MONDAY, TUESDAY, WEDNESDAY)).mostVisits(2))
        .isEqualTo(2);
    assertThat(new WeekDays(A_MONDAY, Set.of(MONDAY, WEDNESDAY, FRIDAY)).mostVisits(2))
        .isEqualTo(3);
  }

  @Test
  void aSingleDayIsEnough() {
    assertThat(new WeekDays(A_MONDAY, Set.of(FRIDAY)).mostVisits(2)).isEqualTo(1);
  }

  @Test
  void visitsNeverComeCloserThanAskedWhateverTheDaysAndTheRhythm() {
    for (var bits = 1; bits < 128; bits++) {
      var days = new TreeSet<DayOfWeek>();
      for (var day : DayOfWeek.values()) {
        if ((bits >> (day.getValue() - 1) & 1) == 1) {
          days.add(day);
        }
      }
      var weekDays = new WeekDays(A_MONDAY, days);
      var most = Math.min(3, weekDays.mostVisits(2));
      for (var first = 1; first <= most; first++) {
        for (var second = 1; second <= most; second++) {
          var dates = weekDays.dates(sessions(rhythm(first, second)));
          for (var i = 1; i < dates.size(); i++) {
            assertThat(dates.get(i))
                .as("%s, %s then %s a week: %s", days, first, second, dates)
                .isAfterOrEqualTo(dates.get(i - 1).plusDays(2));
          }
        }
      }
    }
  }

  /** Two weeks of one count, two of another. */
  private static int[] rhythm(int first, int second) {
    return IntStream.of(1, 2, 3, 4)
        .flatMap(week -> IntStream.generate(() -> week).limit(week <= 2 ? first : second))
        .toArray();
  }

  private static List<Session> sessions(int... weeks) {
    var technique = new Technique("t", "T", "what", 5, 60, Pressure.MODERATE, List.of(), List.of());
    var work =
        new Indication(
            technique, new TreeSet<>(Set.of("neck")), "neck", 30, Pressure.LIGHT, List.of());
    var sessions = new java.util.ArrayList<Session>();
    for (var week : weeks) {
      sessions.add(new Session(sessions.size() + 1, week, "Work", 0, List.of(work)));
    }
    return sessions;
  }
}
