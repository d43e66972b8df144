package palpate.plan;

import java.util.Optional;
import palpate.catalog.Dose;
import palpate.catalog.Planning;
import palpate.catalog.Planning.Band;

/** How many visits a week: what the course says, within what the client and the week allow. */
final class Frequency {
  private final int bandsLimit;
  private final int clientsLimit;
  private final int timetablesLimit;

  Frequency(Planning planning, Band band, Optional<Integer> clientsLimit, Timetable timetable) {
    this.bandsLimit = band.perWeekAtMost();
    this.clientsLimit = Math.max(1, clientsLimit.orElse(Dose.MAX_PER_WEEK));
    this.timetablesLimit = timetable.visitsPerWeekAtMost(planning.daysApart());
  }

  int perWeek(int planned) {
    return Math.min(Math.min(planned, bandsLimit), Math.min(clientsLimit, timetablesLimit));
  }

  boolean isCutByClient(int planned) {
    return clientsLimit < Math.min(planned, bandsLimit);
  }

  boolean isCutByTimetable(int planned) {
    return timetablesLimit < Math.min(Math.min(planned, bandsLimit), clientsLimit);
  }
}
