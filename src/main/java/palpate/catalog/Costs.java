package palpate.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What visits cost, as of a date, in whole units of a currency. */
public record Costs(
    String currency, LocalDate asOf, int from, int to, Claim claim, List<Claim> notes) {
  public Costs {
    Objects.requireNonNull(currency, "currency");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(claim, "claim");
    notes = List.copyOf(notes);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("a price from " + from + " to " + to);
    }
  }
}
