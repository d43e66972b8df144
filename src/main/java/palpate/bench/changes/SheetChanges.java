package palpate.bench.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * What two catalogs make of the same answer sheets.
 *
 * @param compared how many sheets both could read
 * @param kinds each kind of change, the most frequent first
 * @param rejected sheets that one catalog, or both, could not read
 */
public record SheetChanges(int compared, List<Kind> kinds, List<Rejection> rejected) {
  public SheetChanges {
    kinds = List.copyOf(kinds);
    rejected = List.copyOf(rejected);
  }

  /** A sheet on which the advice changed. */
  public record Changed(String file, OutcomeChange change) {
    public Changed {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(change, "change");
    }
  }

  /** Changes of a kind, with the first sheet that shows it. */
  public record Kind(int count, Changed example) {
    public Kind {
      Objects.requireNonNull(example, "example");
    }

    public String says() {
      return example.change().kind();
    }
  }

  /** A sheet that could not be read against a catalog. */
  public record Rejection(String file, boolean byOld, boolean byNew, String because) {
    public Rejection {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(because, "because");
    }
  }

  /** Counts the changes, which stand in the order of the sheets. */
  public static SheetChanges of(int compared, List<Changed> changes, List<Rejection> rejected) {
    var byKind = new LinkedHashMap<String, List<Changed>>();
    for (var change : changes) {
      byKind.computeIfAbsent(change.change().kind(), kind -> new ArrayList<>()).add(change);
    }
    var kinds =
        byKind.values().stream()
            .map(all -> new Kind(all.size(), all.get(0)))
            .sorted(Comparator.comparing((Kind it) -> -it.count()).thenComparing(Kind::says))
            .toList();
    return new SheetChanges(compared, kinds, rejected);
  }

  public int changed() {
    return kinds.stream().mapToInt(Kind::count).sum();
  }
}
