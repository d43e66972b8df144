package palpate.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import palpate.catalog.Catalog;
import palpate.fixtures.ShippedCatalog;
import palpate.plan.Timetable;
import palpate.source.SourceText;

/** Both ways through a batch. */
record Ways(Scorer quick, Scorer plain, RowReader reader) {
  static final Catalog CATALOG = ShippedCatalog.get();

  static Ways of(boolean full, Timetable timetable) {
    return of(full, timetable, "id", true);
  }

  static Ways of(boolean full, Timetable timetable, String idKey, boolean placed) {
    var scoring = scoring(OutputFormat.NDJSON, full, timetable, idKey, placed);
    return of(scoring, new JsonRowReader("rows", CATALOG.questionnaire(), idKey));
  }

  /** Rows of a table. */
  static Ways below(String headings, OutputFormat format, String idColumn, boolean placed) {
    var scoring = scoring(format, false, Timetable.UNDATED, idColumn, placed);
    var row = new SourceText("rows", headings);
    var columns = CsvCells.of(row).value().orElseThrow();
    var heading = CsvHeading.of(row, columns, scoring).value().orElseThrow();
    return of(scoring, new CsvRowReader("rows", heading));
  }

  private static Scoring scoring(
      OutputFormat format, boolean full, Timetable timetable, String idKey, boolean placed) {
    return new Scoring(CATALOG, timetable, "0.1.0", format, full, idKey, false, placed);
  }

  private static Ways of(Scoring scoring, RowReader reader) {
    var writer = scoring.writer();
    return new Ways(
        new Scorer(scoring, writer, writer, scoring.lanes()),
        new Scorer(scoring, writer, writer, Lanes.NONE),
        reader);
  }

  void assertSame(String row) {
    assertSame(row.getBytes(UTF_8));
  }

  void assertSame(byte[] bytes) {
    var row = new Row(7, 0, bytes, Row.Defect.NONE);
    assertThat(quick.score("rows", reader, row))
        .as("%s", new String(bytes, UTF_8))
        .isEqualTo(plain.score("rows", reader, row));
  }

  boolean isQuick(String row) {
    var usual = new Row(7, 0, row.getBytes(UTF_8), Row.Defect.NONE);
    return quick.lanes().mine().flatMap(lane -> reader.score(usual, lane)).isPresent();
  }
}
