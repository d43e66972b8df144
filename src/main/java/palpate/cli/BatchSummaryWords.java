package palpate.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import palpate.batch.Summary;

/** What became of the rows of a batch, in a few lines. */
record BatchSummaryWords(Summary summary, BigDecimal seconds) {
  /** The most cautious first. */
  private static final List<String> OUTCOMES =
      List.of("emergency", "urgent", "clearance", "incomplete", "routine", "treat", "rejected");

  List<String> lines() {
    var first =
        String.format(
            Locale.ROOT, "%,d %s in %s s", summary.rows(), rows(), seconds.toPlainString());
    var outcomes =
        OUTCOMES.stream()
            .filter(it -> count(it) > 0)
            .map(it -> String.format(Locale.ROOT, "%,d %s", count(it), it))
            .toList();
    var line = outcomes.isEmpty() ? first + "." : first + ": " + String.join(", ", outcomes) + ".";
    return summary.rejected() == 0 ? List.of(line) : List.of(line, errors());
  }

  private String errors() {
    var errors =
        summary.rejects().entrySet().stream()
            .map(it -> String.format(Locale.ROOT, "%s (%,d)", it.getKey(), it.getValue()))
            .toList();
    return "Rejected for: " + String.join(", ", errors) + ".";
  }

  private String rows() {
    return summary.rows() == 1 ? "row" : "rows";
  }

  private long count(String outcome) {
    return summary.outcomes().getOrDefault(outcome, 0L);
  }
}
