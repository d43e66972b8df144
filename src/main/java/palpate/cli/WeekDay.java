package palpate.cli;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days of the week as people type them: mon, Monday. */
final class WeekDay {
  private static final int SHORTEST = 3;

  private WeekDay() {}

  static Optional<DayOfWeek> of(String typed) {
    var word = typed.strip().toUpperCase(Locale.ROOT);
    return Stream.of(DayOfWeek.values())
        .filter(day -> word.length() >= SHORTEST && day.name().startsWith(word))
        .findFirst();
  }
}
