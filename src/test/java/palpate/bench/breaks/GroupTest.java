package palpate.bench.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import palpate.fixtures.ShippedCatalog;

/** A finding is as grave as the gravest caution that reads it. */
class GroupTest {

  @Test
  void aFindingThatNoCautionReadsIsNoCaution() throws IOException {
    var catalog = small().replace("    excludes: [recent-pain]\n", "");

    assertThat(groups("recent-pain", catalog)).containsExactly(Break.Group.OTHER);
  }

  @Test
  void aFindingThatAConditionWithClearanceReadsCountsAsACaution() throws IOException {
    assertThat(groups("old-knee", small())).containsExactly(Break.Group.CAUTION);
  }

  @Test
  void aFindingThatAContraindicationReadsCountsAsACaution() throws IOException {
    assertThat(groups("elderly", small())).containsExactly(Break.Group.CAUTION);
  }

  @Test
  void aFindingThatAnEmergencyReadsThroughAnotherIsGrave() throws IOException {
    var catalog = small().replace("{item: danger, is: chest-pain}", "{finding: old-knee}");

    assertThat(groups("knee-pain", catalog)).containsExactly(Break.Group.GRAVE);
  }

  @Test
  void theGravestReaderDecides() throws IOException {
    var catalog = small().replace("{item: danger, is: chest-pain}", "{finding: elderly}");

    assertThat(groups("elderly", catalog)).containsExactly(Break.Group.GRAVE);
  }

  private static Set<Break.Group> groups(String finding, String catalog) {
    var breaks = Breaks.of(ShippedCatalog.load(catalog)).all();
    return breaks.stream()
        .filter(it -> it.place().entry().equals(finding))
        .map(Break::group)
        .collect(Collectors.toSet());
  }

  private static String small() throws IOException {
    return Files.readString(Path.of("src/test/resources/bad/base.yaml"));
  }
}
