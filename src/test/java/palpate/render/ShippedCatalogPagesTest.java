package palpate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import palpate.advice.Advisor;
import palpate.catalog.Catalog;
import palpate.findings.Findings;
import palpate.fixtures.RandomSheets;
import palpate.fixtures.ShippedCatalog;
import palpate.matching.Matching;
import palpate.plan.Timetable;
import tools.jackson.databind.json.JsonMapper;

/** Every renderer with the catalog that is shipped. */
class ShippedCatalogPagesTest {
  private static final long SEED = 20261122;
  private static final int SHEETS = 150;
  private static final List<Integer> WIDTHS = List.of(40, 60, 80, 120);
  private static final Catalog CATALOG = ShippedCatalog.get();

  @Test
  void everyReportFitsEveryWidthAndEndsEachLineWithAWord() throws IOException {
    var sheets = new RandomSheets(CATALOG, SEED);
    for (var i = 0; i < SHEETS; i++) {
      var sheet = sheets.next();
      var advice = Advisor.advise(CATALOG, sheet, Timetable.UNDATED);
      var matching = Matching.of(CATALOG, Findings.of(CATALOG, sheet));
      for (var width : WIDTHS) {
        var out = new StringBuilder();
        var theme = new Theme(false, false, width);
        new TextRenderer(theme, "0").render(advice, out);
        new ExplainRenderer(theme, "0").render(advice, matching, out);
        checkLines(out.toString(), width, "sheet " + i + " of seed " + SEED);
      }
    }
  }

  @Test
  void everyJsonCanBeRead() throws IOException {
    var sheets = new RandomSheets(CATALOG, SEED);
    var envelope = Envelope.of("0").compact();
    for (var i = 0; i < SHEETS; i++) {
      var sheet = sheets.next();
      var advice = Advisor.advise(CATALOG, sheet, Timetable.UNDATED);
      var out = new StringBuilder();
      new JsonRenderer(envelope).render(advice, out);
      var json = JsonMapper.builder().build().readTree(out.toString());
      assertThat(json.get("schema").stringValue()).isEqualTo(Envelope.SCHEMA);
      assertThat(out.toString()).doesNotContain("null");
    }
  }

  @Test
  void everyEntryHasAPage() throws IOException {
    for (var id : ids()) {
      for (var width : WIDTHS) {
        var out = new StringBuilder();
        var pages = new CatalogPages(new Theme(false, false, width));
        assertThat(pages.show(CATALOG, id, out)).as(id).isTrue();
        checkLines(out.toString(), width, id);
      }
    }
  }

  private static List<String> ids() {
    var ids = new ArrayList<String>();
    CATALOG.conditions().forEach(it -> ids.add(it.id()));
    CATALOG.techniques().forEach(it -> ids.add(it.id()));
    CATALOG.cautions().forEach(it -> ids.add(it.id()));
    CATALOG.findings().forEach(it -> ids.add(it.id()));
    CATALOG.measures().forEach(it -> ids.add(it.id()));
    CATALOG.citations().forEach(it -> ids.add(it.id()));
    CATALOG.questionnaire().items().forEach(it -> ids.add(it.id().value()));
    return ids;
  }

  private static void checkLines(String text, int width, String what) {
    assertThat(text.lines().filter(line -> line.length() > width || line.endsWith(" ")))
        .as(what)
        .isEmpty();
    assertThat(text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 127))).as(what).isTrue();
  }
}
