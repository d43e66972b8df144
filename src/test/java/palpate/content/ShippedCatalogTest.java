package palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import palpate.catalog.load.CatalogReader;
import palpate.fixtures.ShippedCatalog;
import palpate.source.SourceText;

/**
 * The catalog that is built in may be read without the checks of its author, for they are made
 * here.
 */
class ShippedCatalogTest {
  private static final SourceText TEXT = new SourceText("conditions.yaml", ShippedCatalog.text());

  @Test
  void theShippedCatalogHasNoErrorAndNoWarning() {
    assertThat(CatalogReader.read(TEXT).problems()).isEmpty();
  }

  @Test
  void withoutTheChecksItIsTheSameCatalog() {
    var checked = CatalogReader.read(TEXT).value().orElseThrow();
    var builtIn = CatalogReader.readBuiltIn(TEXT).value().orElseThrow();

    assertThat(builtIn.header()).isEqualTo(checked.header());
    assertThat(builtIn.conditions()).isEqualTo(checked.conditions());
    assertThat(builtIn.cautions()).isEqualTo(checked.cautions());
    assertThat(builtIn.questionnaire().items()).isEqualTo(checked.questionnaire().items());
  }
}
