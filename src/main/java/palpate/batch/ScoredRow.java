package palpate.batch;

import java.util.List;
import java.util.Objects;
import palpate.render.Line;

/**
 * A row of the output, and what the summary counts of it.
 *
 * @param line of the output
 * @param outcome in one word: treat, incomplete, rejected, or the urgency of a referral
 * @param flags what screening raised or left open
 * @param condition the condition that the plan is for; empty without a plan
 * @param errors the codes of what is wrong with a rejected row, each once
 * @param unread the keys of the row that nobody reads
 * @param whole whether it stands for all rows of an input
 */
record ScoredRow(
    Line line,
    String outcome,
    FlagIds flags,
    String condition,
    List<String> errors,
    List<String> unread,
    boolean whole) {
  static final String REJECTED = "rejected";

  ScoredRow {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(flags, "flags");
    Objects.requireNonNull(condition, "condition");
    errors = List.copyOf(errors);
    unread = List.copyOf(unread);
  }

  /** A row that has no problems. */
  static ScoredRow of(Line line, String outcome, FlagIds flags, String condition) {
    return new ScoredRow(line, outcome, flags, condition, List.of(), List.of(), false);
  }

  /** The same of a row with keys that nobody reads. */
  ScoredRow withUnread(List<String> keys) {
    return keys.isEmpty()
        ? this
        : new ScoredRow(line, outcome, flags, condition, errors, keys, whole);
  }

  boolean isRejected() {
    return outcome.equals(REJECTED);
  }
}
