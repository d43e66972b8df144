package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpate.fixtures.Fixtures;
import palpate.fixtures.Golden;

class CatalogPagesTest {
  private static final Theme THEME = new Theme(false, true, 80);

  @Test
  void listNamesEverything() throws IOException {
    var out = new StringBuilder();
    new CatalogPages(THEME).list(Fixtures.catalog(), out);
    Golden.check("render/catalog/list.txt", out.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "condition, knee-osteoarthritis",
    "technique, deep-tissue",
    "red-flag, saddle-numbness",
    "contraindication, blood-thinner",
    "finding, worse-on-stairs",
    "measure, nrs",
    "measure-with-form, daily-life",
    "source, S34",
    "item, cleared",
    "item-under-heading, weight-loss"
  })
  void entryReadsAsAgreed(String kind, String id) throws IOException {
    var out = new StringBuilder();
    assertThat(new CatalogPages(THEME).show(Fixtures.catalog(), id, out)).isTrue();
    Golden.check("render/catalog/" + kind + ".txt", out.toString());
  }

  @Test
  void unknownIdShowsNothing() throws IOException {
    var out = new StringBuilder();
    assertThat(new CatalogPages(THEME).show(Fixtures.catalog(), "nonesuch", out)).isFalse();
    assertThat(out).isEmpty();
  }

  @Test
  void everyEntryFitsEveryWidth() throws IOException {
    var catalog = Fixtures.catalog();
    var pages = new CatalogPages(new Theme(false, true, 40));
    var out = new StringBuilder();
    pages.list(catalog, out);
    for (var condition : catalog.conditions()) {
      pages.show(catalog, condition.id(), out);
    }
    for (var caution : catalog.cautions()) {
      pages.show(catalog, caution.id(), out);
    }
    assertThat(out.toString().lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(40))
        .noneMatch(line -> line.endsWith(" "));
  }
}
