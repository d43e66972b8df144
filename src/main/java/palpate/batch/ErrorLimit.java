package palpate.batch;

/**
 * How many rows may be rejected before a run ends.
 *
 * @param rows more than so many end it at once
 * @param perCent more than this share of the rows ends it, from the thousandth row on and at the
 *     end
 */
public record ErrorLimit(long rows, double perCent) {
  public static final ErrorLimit NONE = new ErrorLimit(Long.MAX_VALUE, 100);

  private static final long ENOUGH_FOR_A_SHARE = 1000;

  public ErrorLimit {
    if (rows < 0 || !(perCent >= 0 && perCent <= 100)) {
      throw new IllegalArgumentException("rows %s, per cent %s".formatted(rows, perCent));
    }
  }

  public static ErrorLimit ofRows(long rows) {
    return new ErrorLimit(rows, 100);
  }

  public static ErrorLimit ofShare(double perCent) {
    return new ErrorLimit(Long.MAX_VALUE, perCent);
  }

  /**
   * Whether there are too many.
   *
   * @param over whether no row is left
   */
  boolean isExceeded(long rejected, long all, boolean over) {
    boolean share = over || all >= ENOUGH_FOR_A_SHARE;
    return rejected > rows || (share && rejected * 100.0 > perCent * all);
  }
}
