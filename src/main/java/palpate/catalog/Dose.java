package palpate.catalog;

import java.util.Objects;

/** How much is done: sessions in all, how often, hands-on minutes of a usual visit. */
public record Dose(int sessions, Pace pace, int minutes) {
  public static final int MIN_SESSIONS = 4;
  public static final int MAX_SESSIONS = 12;
  public static final int MAX_MINUTES = 90;

  public Dose {
    require("sessions", sessions, MIN_SESSIONS, MAX_SESSIONS);
    Objects.requireNonNull(pace, "pace");
    require("minutes", minutes, 1, MAX_MINUTES);
  }

  private static void require(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          what + " must be " + least + ".." + most + ", was " + value);
    }
  }
}
