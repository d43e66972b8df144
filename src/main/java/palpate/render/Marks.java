package palpate.render;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import palpate.catalog.Citation;
import palpate.catalog.Claim;

/** The source marks of one report, which remember what was cited. */
final class Marks {
  private final SortedSet<Citation> cited = new TreeSet<>();

  /** "[S34, textbook]"; empty where there is no source. */
  String of(List<Citation> sources) {
    cited.addAll(sources);
    return sources.isEmpty()
        ? ""
        : sources.stream()
            .sorted()
            .map(Marks::word)
            .distinct()
            .collect(Collectors.joining(", ", "[", "]"));
  }

  Prose claim(Claim claim) {
    return marked(Sentence.of(claim.says()), claim.sources());
  }

  Prose marked(String words, List<Citation> sources) {
    return Prose.of(words).add(Style.FAINT, of(sources), links(sources));
  }

  private static List<Link> links(List<Citation> sources) {
    return sources.stream().sorted().map(Link::source).toList();
  }

  /** All that was cited so far, numbered ones first. */
  List<Citation> cited() {
    return List.copyOf(cited);
  }

  /** A number as it is; what is no publication, in words. */
  static String word(Citation source) {
    if (source.id().equals("design")) {
      return "our rule";
    }
    return source.id().startsWith("seed") ? "article" : source.id();
  }
}
