package palpate.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import palpate.catalog.Catalog;
import palpate.findings.Findings;
import palpate.fixtures.RandomSheets;
import palpate.fixtures.ShippedCatalog;

class MatchingTest {
  private static final Catalog CATALOG = ShippedCatalog.get();
  private static final long SEED = 20261122L;
  private static final int SHEETS = 300;

  @Test
  void thePossibleConditionsAreThoseOfAllThatFitOrMay() {
    var sheets = new RandomSheets(CATALOG, SEED);
    var fits = 0;
    for (var i = 0; i < SHEETS; i++) {
      var findings = Findings.of(CATALOG, sheets.next());
      var all = Matching.of(CATALOG, findings);
      var possible = Matching.ofPossible(CATALOG, findings);

      assertThat(possible.fits()).isEqualTo(all.fits());
      assertThat(possible.mayFit()).isEqualTo(all.mayFit());
      assertThat(possible.ranked()).hasSize(all.fits().size() + all.mayFit().size());
      fits += all.fits().size();
    }
    assertThat(fits).as("the sheets say something, seed %s", SEED).isPositive();
  }
}
