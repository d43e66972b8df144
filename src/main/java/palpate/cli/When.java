package palpate.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import palpate.plan.Timetable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that put dates on a plan. */
final class When {
  @Option(
      names = "--start",
      paramLabel = "DATE",
      description = "First day that suits, as 2026-11-30: puts dates on the sessions.")
  String start = "";

  @Option(
      names = "--days",
      paramLabel = "DAYS",
      split = ",",
      description = "Days of the week that suit, as mon,thu. Needs --start.")
  List<String> days = List.of();

  /**
   * When visits can be.
   *
   * @param usage makes a usage error of a sentence
   */
  Timetable timetable(Function<String, ParameterException> usage) {
    if (start.isEmpty()) {
      if (!days.isEmpty()) {
        throw usage.apply("--days needs --start, the first day that suits.");
      }
      return Timetable.UNDATED;
    }
    return new Timetable.Dated(startDate(usage), weekDays(usage));
  }

  private LocalDate startDate(Function<String, ParameterException> usage) {
    try {
      var date = LocalDate.parse(start);
      if (date.getYear() < 1900 || date.getYear() > 9000) {
        throw usage.apply("--start is too far away: '%s'.".formatted(start));
      }
      return date;
    } catch (DateTimeParseException e) {
      throw usage.apply(
          "--start takes a date of the calendar as 2026-11-30, not '%s'.".formatted(start));
    }
  }

  private SortedSet<DayOfWeek> weekDays(Function<String, ParameterException> usage) {
    if (days.isEmpty()) {
      return new TreeSet<>(List.of(DayOfWeek.values()));
    }
    var chosen = new TreeSet<DayOfWeek>();
    for (var day : days) {
      chosen.add(WeekDay.of(day).orElseThrow(() -> usage.apply(unknown(day))));
    }
    return chosen;
  }

  private static String unknown(String day) {
    return "--days takes mon, tue, wed, thu, fri, sat, sun with commas, not '%s'.".formatted(day);
  }
}
