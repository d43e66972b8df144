package palpate.bench.breaks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import palpate.catalog.Catalog;
import palpate.catalog.LocatedCatalog;
import palpate.source.Located;
import palpate.source.SourceSpan;
import palpate.source.SourceText;

/**
 * How many breaks of a catalog its examples notice, and which they do not.
 *
 * @param families by kind of break, without kinds of which there is none
 * @param groups all breaks, then those of cautions and what these read, then of the gravest
 * @param unnoticed in the order of the file
 * @param leftOut how many breaks were not tried, since they change nothing or cannot be
 * @param examples how many passed on the whole catalog, and so could notice
 * @param failing the files of those that did not
 */
public record BreakReport(
    Catalog.Header catalog,
    List<Score> families,
    List<Score> groups,
    List<Located<Break>> unnoticed,
    int leftOut,
    int examples,
    List<String> failing) {
  public BreakReport {
    Objects.requireNonNull(catalog, "catalog");
    families = List.copyOf(families);
    groups = List.copyOf(groups);
    unnoticed = List.copyOf(unnoticed);
    failing = List.copyOf(failing);
  }

  public static BreakReport of(
      LocatedCatalog located, Breaks breaks, List<Tried> tried, Noticing by) {
    var unnoticed =
        tried.stream()
            .filter(it -> !it.noticed())
            .map(it -> new Located<>(it.broken(), place(located, it.broken())))
            .sorted(
                Comparator.<Located<Break>, SourceSpan>comparing(Located::span)
                    .thenComparing(it -> it.value().says()))
            .toList();
    return new BreakReport(
        located.catalog().header(),
        families(tried),
        groups(tried),
        unnoticed,
        breaks.leftOut(),
        by.passing(),
        by.failing().stream().map(it -> it.file()).sorted().toList());
  }

  /** Of all breaks. */
  public Score total() {
    return groups.get(0);
  }

  private static SourceSpan place(LocatedCatalog located, Break broken) {
    return located
        .lines()
        .of(broken.place().path())
        .orElseGet(() -> SourceSpan.at(new SourceText("catalog", ""), 1, 1));
  }

  private static List<Score> families(List<Tried> tried) {
    var scores = new ArrayList<Score>();
    for (var family : Family.values()) {
      scores.add(
          Score.of(
              family.says(), tried.stream().filter(it -> it.broken().family() == family).toList()));
    }
    return scores.stream().filter(it -> it.total() > 0).toList();
  }

  private static List<Score> groups(List<Tried> tried) {
    return List.of(
        Score.of("all breaks", tried),
        Score.of(
            "red flags, contraindications and what they read",
            in(tried, Break.Group.GRAVE, Break.Group.CAUTION)),
        Score.of("of these emergency and urgent", in(tried, Break.Group.GRAVE)));
  }

  private static List<Tried> in(List<Tried> tried, Break.Group... groups) {
    return tried.stream()
        .filter(it -> Stream.of(groups).anyMatch(group -> it.broken().group() == group))
        .toList();
  }
}
