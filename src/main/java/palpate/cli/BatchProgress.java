package palpate.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * How far a batch has come, told on a terminal: on one line that is rewritten each second or, in
 * plain mode, on a new line now and then.
 */
final class BatchProgress {
  private static final double NANOS = 1e9;
  private static final int MILLISECONDS = 3;
  private static final int SECONDS_BETWEEN_LINES = 10;
  private static final int PER_CENT = 100;
  private static final int COLUMNS = 72;

  private final Streams streams;
  private final StatusLine line;
  private final boolean plain;
  private final DoubleSupplier share;
  private final long begun;
  private double before;
  private double told;

  /** The share that is read goes from 0 to 1, and is below 0 when nobody can know. */
  BatchProgress(Streams streams, boolean plain, DoubleSupplier share) {
    this.streams = streams;
    this.line = new StatusLine(streams);
    this.plain = plain;
    this.share = share;
    this.begun = streams.watch().getAsLong();
  }

  /** To be called as often as one likes. */
  void written(long rows) {
    var seconds = seconds();
    if (seconds - told < (plain ? SECONDS_BETWEEN_LINES : 1)) {
      return;
    }
    told = seconds;
    var text = text(rows, seconds, share.getAsDouble());
    if (plain) {
      line.keep(text);
    } else {
      line.show(String.format(Locale.ROOT, "%-" + COLUMNS + "s", text));
    }
  }

  /** The run has taken so long before. */
  void goOn(BigDecimal seconds) {
    before = seconds.doubleValue();
    told = seconds();
  }

  double seconds() {
    return before + (streams.watch().getAsLong() - begun) / NANOS;
  }

  /** The seconds as they are told. */
  BigDecimal elapsed() {
    return BigDecimal.valueOf(seconds()).setScale(MILLISECONDS, RoundingMode.HALF_UP);
  }

  static String text(long rows, double seconds, double share) {
    var text =
        String.format(Locale.ROOT, "%,d rows, %,d a second", rows, Math.round(rows / seconds));
    if (share <= 0) {
      return text;
    }
    var left = Math.round(seconds / share - seconds);
    var minutes = left / 60;
    var time = minutes > 1 ? minutes + " min" : left + " s";
    return text
        + String.format(
            Locale.ROOT, ", %d %% read, about %s left", (long) (share * PER_CENT), time);
  }

  /** Wipes the line. */
  void end() {
    line.wipe();
  }
}
