package palpate.catalog;

/**
 * How often visits are: so many in a week, or one in every so many weeks.
 *
 * @param perWeek visits in a week that has any
 * @param everyWeeks weeks from one week with visits to the next; more than 1 only with 1 visit
 */
public record Pace(int perWeek, int everyWeeks) {
  public static final int MAX_PER_WEEK = 3;
  public static final int MAX_EVERY_WEEKS = 4;

  public Pace {
    require("perWeek", perWeek, MAX_PER_WEEK);
    require("everyWeeks", everyWeeks, MAX_EVERY_WEEKS);
    if (perWeek > 1 && everyWeeks > 1) {
      throw new IllegalArgumentException(perWeek + " visits every " + everyWeeks + " weeks");
    }
  }

  public static Pace perWeek(int visits) {
    return new Pace(visits, 1);
  }

  public static Pace everyWeeks(int weeks) {
    return new Pace(1, weeks);
  }

  /** No more than so many visits in a week; one that is slower anyway stays as it is. */
  public Pace atMost(int visitsPerWeek) {
    return new Pace(Math.min(perWeek, visitsPerWeek), everyWeeks);
  }

  private static void require(String what, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(what + " must be 1.." + most + ", was " + value);
    }
  }
}
