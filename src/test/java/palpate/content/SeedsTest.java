package palpate.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palpate.catalog.Catalog;
import palpate.fixtures.ShippedCatalog;

/** What the seed articles claim has its place, and what is wrong in them has none. */
class SeedsTest {
  private static final Catalog CATALOG = ShippedCatalog.get();

  /** Figures of the articles for which no study was found. */
  private static final Pattern REJECTED =
      Pattern.compile("(?<![0-9.])(47|37|68|41)(\\s?%| per ?cent)");

  private static final Pattern CODE = Pattern.compile("`([a-z][a-z0-9-]*)`");
  private static final Set<String> NOT_IDS =
      Set.of("code", "costs", "expect", "evidence", "besides", "home-care");

  @Test
  void everyIdInTheTableOfTheSeedsIsInTheCatalog() throws IOException {
    var table = Files.readString(Path.of("docs", "seeds.md"), UTF_8);

    assertThat(CODE.matcher(table).results().map(it -> it.group(1)))
        .hasSizeGreaterThan(100)
        .isSubsetOf(known());
  }

  @Test
  void noRejectedFigureAppearsAnywhere() throws IOException {
    for (var file : texts()) {
      assertThat(REJECTED.matcher(Files.readString(file, UTF_8)).results().map(it -> it.group()))
          .as(file.toString())
          .isEmpty();
    }
  }

  private static List<Path> texts() throws IOException {
    var roots =
        List.of(
            Path.of("conditions.yaml"),
            Path.of("README.md"),
            Path.of("CHANGELOG.md"),
            Path.of("docs"),
            Path.of("examples"),
            Path.of("src/main"));
    var texts = new TreeSet<Path>();
    for (var root : roots) {
      try (var files = Files.walk(root)) {
        files.filter(Files::isRegularFile).forEach(texts::add);
      }
    }
    return List.copyOf(texts);
  }

  private static Set<String> known() {
    var ids = new TreeSet<>(NOT_IDS);
    CATALOG.questionnaire().items().forEach(it -> ids.add(it.id().value()));
    CATALOG.findings().forEach(it -> ids.add(it.id()));
    Stream.concat(CATALOG.redFlags().stream(), CATALOG.contraindications().stream())
        .forEach(it -> ids.add(it.id()));
    CATALOG.techniques().forEach(it -> ids.add(it.id()));
    CATALOG.measures().forEach(it -> ids.add(it.id()));
    CATALOG.conditions().forEach(it -> ids.add(it.id()));
    CATALOG.citations().forEach(it -> ids.add(it.id()));
    return ids;
  }
}
