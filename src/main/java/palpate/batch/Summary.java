package palpate.batch;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the rows of a run.
 *
 * @param stopped whether too many rows were rejected; if the rows still had not ended, the rest was
 *     not looked at
 * @param unusable how many inputs could not be read for what stands above their rows
 * @param outcomes how many rows ended so; each outcome is there
 * @param flags in how many rows an answer, or "not sure", raised each
 * @param openFlags in how many each could still hold, since an answer is missing
 * @param conditions how many plans are for each
 * @param rejects how many rejected rows have each error
 */
public record Summary(
    long rows,
    boolean stopped,
    long unusable,
    SortedMap<String, Long> outcomes,
    SortedMap<String, Long> flags,
    SortedMap<String, Long> openFlags,
    SortedMap<String, Long> conditions,
    SortedMap<String, Long> rejects) {
  public Summary {
    outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    flags = Collections.unmodifiableSortedMap(new TreeMap<>(flags));
    openFlags = Collections.unmodifiableSortedMap(new TreeMap<>(openFlags));
    conditions = Collections.unmodifiableSortedMap(new TreeMap<>(conditions));
    rejects = Collections.unmodifiableSortedMap(new TreeMap<>(rejects));
  }

  public long rejected() {
    return outcomes.getOrDefault(ScoredRow.REJECTED, 0L);
  }
}
