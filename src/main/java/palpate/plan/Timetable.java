package palpate.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;

/** When visits can be: not said, or from a day on, on some days of the week. */
public sealed interface Timetable {
  Timetable UNDATED = new Undated();

  /** The most visits a week that it has room for, so many days apart. */
  int visitsPerWeekAtMost(int daysApart);

  /** A date for each session, in order; none when no start was given. */
  List<LocalDate> dates(List<Session> sessions);

  /** A course without dates. */
  record Undated() implements Timetable {
    @Override
    public int visitsPerWeekAtMost(int daysApart) {
      return DayOfWeek.values().length;
    }

    @Override
    public List<LocalDate> dates(List<Session> sessions) {
      return List.of();
    }
  }

  /** A course that starts on or after a date, on the given days of the week, or on any. */
  record Dated(LocalDate start, SortedSet<DayOfWeek> days) implements Timetable {
    public Dated {
      Objects.requireNonNull(start, "start");
      if (days.isEmpty()) {
        throw new IllegalArgumentException("a timetable needs a day");
      }
    }

    @Override
    public int visitsPerWeekAtMost(int daysApart) {
      return new WeekDays(start, days).mostVisits(daysApart);
    }

    @Override
    public List<LocalDate> dates(List<Session> sessions) {
      return new WeekDays(start, days).dates(sessions);
    }
  }
}
