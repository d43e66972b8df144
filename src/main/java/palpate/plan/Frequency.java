package palpate.plan;

import palpate.catalog.Pace;
import palpate.catalog.Planning;
import palpate.catalog.Planning.Band;

/** How often visits are: what the course says, within what the client and the week allow. */
final class Frequency {
  private final int bandsLimit;
  private final int clientsLimit;
  private final int timetablesLimit;

  Frequency(Planning planning, Band band, int clientsLimit, Timetable timetable) {
    this.bandsLimit = band.perWeekAtMost();
    this.clientsLimit = Math.max(1, clientsLimit);
    this.timetablesLimit = timetable.visitsPerWeekAtMost(planning.daysApart());
  }

  Pace pace(Pace planned) {
    return planned.atMost(Math.min(bandsLimit, Math.min(clientsLimit, timetablesLimit)));
  }

  boolean isCutByClient(Pace planned) {
    return clientsLimit < Math.min(planned.perWeek(), bandsLimit);
  }

  boolean isCutByTimetable(Pace planned) {
    return timetablesLimit < Math.min(Math.min(planned.perWeek(), bandsLimit), clientsLimit);
  }
}
