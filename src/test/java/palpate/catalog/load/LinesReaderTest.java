package palpate.catalog.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import palpate.bench.CriterionParts;
import palpate.catalog.LocatedCatalog;
import palpate.fixtures.ShippedCatalog;
import palpate.source.Lines;
import palpate.source.SourceText;
import palpate.source.tree.Documents;

class LinesReaderTest {
  private static final String TEXT =
      """
      questionnaire:
        - stage: safety
          items:
            - id: calf
              options:
                - {id: left, label: "left"}
      conditions:
        - id: knee
          requires: [knee-pain, age-45]
          supports:
            - {finding: stairs, weight: 2}
          courses:
            - name: "New"
              when:
                any:
                  - {finding: new}
                  - {finding: worse}
      """;

  @Test
  void entriesAreFoundByTheirIds() {
    assertThat(line("conditions.knee")).isEqualTo(8);
    assertThat(line("questionnaire.safety.items.calf.options.left")).isEqualTo(6);
  }

  @Test
  void whatAnEntryNamesIsFoundByThatName() {
    assertThat(line("conditions.knee.requires.age-45")).isEqualTo(9);
    assertThat(line("conditions.knee.supports.stairs")).isEqualTo(11);
  }

  @Test
  void entriesWithoutIdsAreCounted() {
    assertThat(line("conditions.knee.courses[1]")).isEqualTo(13);
    assertThat(line("conditions.knee.courses[1].when.any[2]")).isEqualTo(17);
  }

  @Test
  void whatIsNotInTheFileStandsWhereItWouldBe() {
    assertThat(line("conditions.knee.modify.avoid[2]")).isEqualTo(8);
    assertThat(lines().of("costs")).isEmpty();
  }

  @Test
  void everyPartOfEveryCriterionOfTheShippedCatalogIsFoundExactly() {
    var located = shipped();

    assertThat(located.lines().spans()).containsKeys(keys(located));
  }

  private static String[] keys(LocatedCatalog located) {
    return CriterionParts.of(located.catalog()).keySet().toArray(String[]::new);
  }

  private static LocatedCatalog shipped() {
    var text = new SourceText("conditions.yaml", ShippedCatalog.text());
    return CatalogReader.readLocated(text).value().orElseThrow();
  }

  private static int line(String path) {
    return lines().of(path).orElseThrow().line();
  }

  private static Lines lines() {
    var document = Documents.read(new SourceText("a.yaml", TEXT)).value().orElseThrow();
    return LinesReader.read(document);
  }
}
