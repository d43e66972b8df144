package palpate.batch;

import java.util.List;
import java.util.stream.Stream;
import palpate.advice.Urgency;

/** Counts what becomes of the rows. */
final class Tally {
  private final Counts outcomes = new Counts();
  private final Counts flags = new Counts();
  private final Counts openFlags = new Counts();
  private final Counts conditions = new Counts();
  private final Counts rejects = new Counts();
  private long rows;
  private long unusable;

  Tally() {
    Stream.of(Urgency.values()).forEach(it -> outcomes.add(it.word(), 0));
    List.of("treat", "incomplete", ScoredRow.REJECTED).forEach(it -> outcomes.add(it, 0));
  }

  /** Goes on counting. */
  Tally(Summary before) {
    outcomes.addAll(before.outcomes());
    flags.addAll(before.flags());
    openFlags.addAll(before.openFlags());
    conditions.addAll(before.conditions());
    rejects.addAll(before.rejects());
    rows = before.rows();
    unusable = before.unusable();
  }

  void add(ScoredRow row) {
    rows++;
    unusable += row.whole() ? 1 : 0;
    outcomes.add(row.outcome());
    row.flags().raised().forEach(flags::add);
    row.flags().open().forEach(openFlags::add);
    row.errors().forEach(rejects::add);
    if (!row.condition().isEmpty()) {
      conditions.add(row.condition());
    }
  }

  long rows() {
    return rows;
  }

  long rejected() {
    return outcomes.of(ScoredRow.REJECTED);
  }

  Summary summary(boolean stopped) {
    return new Summary(
        rows,
        stopped,
        unusable,
        outcomes.sorted(),
        flags.sorted(),
        openFlags.sorted(),
        conditions.sorted(),
        rejects.sorted());
  }
}
