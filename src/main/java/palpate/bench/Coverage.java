package palpate.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import palpate.catalog.Catalog;
import palpate.catalog.LocatedCatalog;
import palpate.catalog.Unseen;
import palpate.source.Lines;

/**
 * How much of a catalog its examples show.
 *
 * @param counts of each kind that there is
 * @param gaps by line, excused ones too
 * @param needless excuses for what is seen, or does not exist
 */
public record Coverage(
    Catalog.Header catalog,
    int examples,
    List<Count> counts,
    List<Gap> gaps,
    List<Unseen> needless) {
  public Coverage {
    Objects.requireNonNull(catalog, "catalog");
    counts = List.copyOf(counts);
    gaps = List.copyOf(gaps);
    needless = List.copyOf(needless);
  }

  /** Of what each example shows, by the numbers of the goals. */
  public static Coverage of(LocatedCatalog located, Goals goals, List<BitSet> shown) {
    var seen = new BitSet();
    shown.forEach(seen::or);
    var excuses = new HashMap<String, String>();
    located.unseen().forEach(it -> excuses.putIfAbsent(it.what(), it.because()));
    var all = goals.all();
    var gaps = new ArrayList<Gap>();
    for (var i = seen.nextClearBit(0); i < all.size(); i = seen.nextClearBit(i + 1)) {
      gaps.add(gap(all.get(i), located.lines(), excuses));
    }
    gaps.sort(Comparator.comparingInt(Gap::line).thenComparing(Gap::what));
    var counts = Stream.of(Kind.values()).flatMap(it -> count(it, all, gaps).stream()).toList();
    return new Coverage(
        located.catalog().header(), shown.size(), counts, gaps, needless(located, gaps));
  }

  /** Gaps for which there is no excuse. */
  public List<Gap> open() {
    return gaps.stream().filter(gap -> !gap.isExcused()).toList();
  }

  public List<Gap> excused() {
    return gaps.stream().filter(Gap::isExcused).toList();
  }

  private static Gap gap(Goal goal, Lines lines, Map<String, String> excuses) {
    var span = lines.of(goal.path());
    var gap =
        new Gap(
            goal.kind(),
            goal.path(),
            goal.state(),
            span.map(it -> it.source().name()).orElse(""),
            span.map(it -> it.line()).orElse(0),
            "");
    var because = excuses.getOrDefault(gap.what(), "");
    return new Gap(gap.kind(), gap.path(), gap.missing(), gap.file(), gap.line(), because);
  }

  private static List<Count> count(Kind kind, List<Goal> goals, List<Gap> gaps) {
    var all = (int) goals.stream().filter(it -> it.kind() == kind).count();
    var open = gaps.stream().filter(it -> it.kind() == kind).toList();
    var excused = (int) open.stream().filter(Gap::isExcused).count();
    return all == 0 ? List.of() : List.of(new Count(kind, all - open.size(), all, excused));
  }

  private static List<Unseen> needless(LocatedCatalog located, List<Gap> gaps) {
    Set<String> open = new HashSet<>();
    gaps.forEach(gap -> open.add(gap.what()));
    return located.unseen().stream().filter(it -> !open.contains(it.what())).toList();
  }
}
