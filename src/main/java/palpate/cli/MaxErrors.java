package palpate.cli;

import java.util.function.Function;
import java.util.regex.Pattern;
import palpate.batch.ErrorLimit;
import picocli.CommandLine.ParameterException;

/** The options that end a batch early, as they were written. */
record MaxErrors(String text, boolean failFast) {
  private static final Pattern ROWS = Pattern.compile("[0-9]{1,15}");
  private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(\\.[0-9]{1,6})?)%");
  private static final double WHOLE = 100;

  /**
   * The limit that they mean.
   *
   * @param usage makes a usage error of a sentence
   */
  ErrorLimit limit(Function<String, ParameterException> usage) {
    if (failFast) {
      if (!text.isEmpty()) {
        throw usage.apply("--fail-fast is --max-errors 0; give one of them.");
      }
      return ErrorLimit.ofRows(0);
    }
    if (text.isEmpty()) {
      return ErrorLimit.NONE;
    }
    if (ROWS.matcher(text).matches()) {
      return ErrorLimit.ofRows(Long.parseLong(text));
    }
    var share = SHARE.matcher(text);
    if (share.matches() && Double.parseDouble(share.group(1)) <= WHOLE) {
      return ErrorLimit.ofShare(Double.parseDouble(share.group(1)));
    }
    throw usage.apply(
        "--max-errors takes a number of rows or a share, as 100 or 2.5%%, not '%s'."
            .formatted(text));
  }
}
