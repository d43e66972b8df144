package palpate.batch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import palpate.advice.Urgency;

/** Counts what becomes of the rows. */
final class Tally {
  private final Map<String, Long> outcomes = new HashMap<>();
  private final Map<String, Long> flags = new HashMap<>();
  private final Map<String, Long> conditions = new HashMap<>();
  private final Map<String, Long> rejects = new HashMap<>();
  private long rows;
  private long unusable;

  Tally() {
    Stream.of(Urgency.values()).forEach(it -> outcomes.put(it.word(), 0L));
    List.of("treat", "incomplete", ScoredRow.REJECTED).forEach(it -> outcomes.put(it, 0L));
  }

  /** Goes on counting. */
  Tally(Summary before) {
    outcomes.putAll(before.outcomes());
    flags.putAll(before.flags());
    conditions.putAll(before.conditions());
    rejects.putAll(before.rejects());
    rows = before.rows();
    unusable = before.unusable();
  }

  void add(ScoredRow row) {
    rows++;
    unusable += row.whole() ? 1 : 0;
    count(outcomes, List.of(row.outcome()));
    count(flags, row.flags());
    count(rejects, row.errors());
    if (!row.condition().isEmpty()) {
      count(conditions, List.of(row.condition()));
    }
  }

  private static void count(Map<String, Long> counts, Collection<String> keys) {
    keys.forEach(key -> counts.merge(key, 1L, Long::sum));
  }

  long rows() {
    return rows;
  }

  long rejected() {
    return outcomes.getOrDefault(ScoredRow.REJECTED, 0L);
  }

  Summary summary(boolean stopped) {
    return new Summary(
        rows,
        stopped,
        unusable,
        new TreeMap<>(outcomes),
        new TreeMap<>(flags),
        new TreeMap<>(conditions),
        new TreeMap<>(rejects));
  }
}
