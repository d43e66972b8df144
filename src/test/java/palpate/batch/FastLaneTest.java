package palpate.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpate.catalog.Catalog;
import palpate.fixtures.JsonRow;
import palpate.fixtures.RandomSheets;
import palpate.fixtures.ShippedCatalog;
import palpate.fixtures.TableRow;
import palpate.plan.Timetable;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.SourceText;

/** The compiled catalog and the quick reader say, byte for byte, what the plain path says. */
class FastLaneTest {
  private static final boolean LONG = Boolean.getBoolean("palpate.long");
  private static final long SEED = Long.getLong("palpate.seed", 20261122L);
  private static final Catalog CATALOG = ShippedCatalog.get();
  private static final Timetable DATED =
      new Timetable.Dated(
          LocalDate.of(2026, 11, 30),
          new TreeSet<>(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)));

  private final RandomSheets sheets = new RandomSheets(CATALOG, SEED);
  private final Random random = new Random(SEED);

  /** Both ways through a batch. */
  private record Ways(Scorer quick, Scorer plain, RowReader reader) {
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

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyExampleGivesTheSameRow(boolean full) throws IOException {
    var ways = Ways.of(full, Timetable.UNDATED);
    var quick = 0;
    var rows = examples();
    for (var sheet : rows) {
      var row = JsonRow.of("an-example", sheet, CATALOG.questionnaire());
      ways.assertSame(row);
      quick += ways.isQuick(row) ? 1 : 0;
    }
    assertThat(rows).hasSizeGreaterThan(1_700);
    assertThat(quick).isEqualTo(rows.size());
  }

  @ParameterizedTest
  @EnumSource(OutputFormat.class)
  void everyExampleInATableGivesTheSameRow(OutputFormat format) throws IOException {
    var ways = table(format);
    var quick = 0;
    var rows = examples();
    for (var sheet : rows) {
      var row = TableRow.of("an example", sheet, CATALOG.questionnaire());
      ways.assertSame(row);
      quick += ways.isQuick(row) ? 1 : 0;
    }
    assertThat(quick).isEqualTo(rows.size());
  }

  private static Ways table(OutputFormat format) {
    return Ways.below(TableRow.headings(CATALOG.questionnaire()), format, "id", true);
  }

  private static List<AnswerSheet> examples() throws IOException {
    try (var files = Files.walk(Path.of("examples"))) {
      return files
          .filter(it -> it.toString().endsWith(".yaml"))
          .sorted()
          .map(FastLaneTest::sheet)
          .toList();
    }
  }

  private static AnswerSheet sheet(Path example) {
    try {
      var text = new SourceText(example.toString(), Files.readString(example));
      var file = AnswersReader.read(text, CATALOG.questionnaire()).value().orElseThrow();
      return file.sheet();
    } catch (IOException e) {
      throw new AssertionError(example.toString(), e);
    }
  }

  @Test
  void randomSheetsGiveTheSameRows() {
    System.err.println("palpate.seed = " + SEED);
    var brief = Ways.of(false, Timetable.UNDATED);
    var full = Ways.of(true, DATED);
    var table = table(OutputFormat.CSV);
    for (var i = 0; i < (LONG ? 100_000 : 2_000); i++) {
      var sheet = sheet();
      var row = JsonRow.of("r" + i, sheet, CATALOG.questionnaire());
      brief.assertSame(row);
      full.assertSame(row);
      table.assertSame(TableRow.of("r" + i, sheet, CATALOG.questionnaire()));
    }
  }

  /** Half of them with gaps. */
  private AnswerSheet sheet() {
    var sheet = sheets.next();
    for (var item : sheet.answers().keySet()) {
      var isGap = sheet.answers().size() % 2 == 0 && random.nextInt(20) == 0;
      sheet = isGap ? sheet.without(item) : sheet;
    }
    return sheet;
  }

  @Test
  void damagedRowsGiveTheSameRows() {
    System.err.println("palpate.seed = " + SEED);
    var ways = Ways.of(false, Timetable.UNDATED);
    var table = table(OutputFormat.NDJSON);
    for (var i = 0; i < (LONG ? 100_000 : 2_000); i++) {
      ways.assertSame(damaged(JsonRow.of("r" + i, sheets.next(), CATALOG.questionnaire())));
      table.assertSame(damaged(TableRow.of("r" + i, sheets.next(), CATALOG.questionnaire())));
    }
  }

  private byte[] damaged(String row) {
    var bytes = row.getBytes(UTF_8);
    for (var i = random.nextInt(3); i >= 0; i--) {
      var at = random.nextInt(bytes.length);
      bytes = cut(bytes, at, damage(), random.nextInt(3));
    }
    return bytes;
  }

  private byte[] damage() {
    return switch (random.nextInt(4)) {
      case 0 -> new byte[0];
      case 1 -> new byte[] {(byte) random.nextInt()};
      case 2 -> new byte[] {"\"\\,:{}[] 0123456789-.eE\t\r".getBytes(UTF_8)[random.nextInt(24)]};
      default -> WORDS[random.nextInt(WORDS.length)].getBytes(UTF_8);
    };
  }

  private static byte[] cut(byte[] bytes, int at, byte[] damage, int lost) {
    var end = Math.min(bytes.length, at + lost);
    var damaged = Arrays.copyOf(bytes, at + damage.length + bytes.length - end);
    System.arraycopy(damage, 0, damaged, at, damage.length);
    System.arraycopy(bytes, end, damaged, at + damage.length, bytes.length - end);
    return damaged;
  }

  private static final String[] WORDS = {
    "null",
    "true",
    "not-sure",
    "none",
    "\"none\"",
    "\\u0000",
    "\\ud800",
    "é",
    "\u202e",
    "NaN",
    "1e3"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "",
        "{\"age\":61}",
        "{\"age\":61,\"id\":\"a\"}",
        "{\"id\":7,\"age\":61}",
        "{\"id\":7.5,\"age\":61}",
        "{\"id\":null,\"age\":61}",
        "{\"id\":\"\",\"age\":61}",
        "{\"id\":\"a b\",\"age\":61}",
        "{\"id\":\"é\",\"age\":61}",
        "{\"id\":\"a\\u202eb\",\"age\":61}",
        "{\"id\":\"a\",\"id\":\"b\",\"age\":61}",
        "{\"answers\":{\"age\":61},\"age\":61}",
        "{\"answers\":{},\"id\":\"a\"}",
        "{\"answers\":{\"age\":61,\"age\":61}}",
        "{\"answers\":{\"age\":null,\"age\":61}}",
        "{\"answers\":{\"age\":null}}",
        "{\"answers\":{\"age\":\"61\"}}",
        "{\"answers\":{\"age\":61.0}}",
        "{\"answers\":{\"age\":061}}",
        "{\"answers\":{\"age\":-0}}",
        "{\"answers\":{\"age\":1000000000}}",
        "{\"answers\":{\"age\":\"\"}}",
        "{\"answers\":{\"age\":61},\"title\":\"t\"}",
        "{\"answers\":{\"age\":61},\"other\":1}",
        "{\"answers\":{\"age\":61}}{}",
        "{\"answers\":{\"age\":61}} \t",
        "{\"answers\":{\"age\":61},}",
        "{\"answers\":{\"low-mood\":false}}",
        "{\"answers\":{\"low-mood\":\"false\"}}",
        "{\"answers\":{\"low-mood\":[\"no\"]}}",
        "{\"answers\":{\"danger-now\":[]}}",
        "{\"answers\":{\"danger-now\":[\"none\"]}}",
        "{\"answers\":{\"danger-now\":[\"none\",\"none\"]}}",
        "{\"answers\":{\"danger-now\":[\"not-sure\"]}}",
        "{\"answers\":{\"danger-now\":\" none\"}}",
        "{\"answers\":{\"place\":[\"knee\",\"knee\"]}}",
        "{\"answers\":{\"place\":[{\"knee\":\"not-sure\"}]}}",
        "{\"answers\":{\"place\":[{\"knee\":\"not-sure\"},\"knee\"]}}",
        "{\"answers\":{\"place\":[{\"knee\":\"not-sure\",\"hip\":\"not-sure\"}]}}",
        "{\"answers\":{\"place\":[{\"none\":\"not-sure\"}]}}",
        "{\"answers\":{\"place\":[{\"knee\":\"yes\"}]}}",
        "{\"answers\":{\"place\":[1]}}",
        "{\"answers\":{\"activities\":\"a \\\"b\\\" é\"}}",
        "{\"answers\":{\"activities\":\" a\"}}",
        "{\"answers\":{\"activities\":\"\\u2800\"}}",
        "{\"answers\":{\"activities\":\"a\\u200bb\"}}",
        "{\"answers\":{\"activities\":5}}"
      })
  void oddRowsGiveTheSameRows(String row) {
    Ways.of(false, Timetable.UNDATED).assertSame(row);
    Ways.of(true, Timetable.UNDATED).assertSame(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "name", "age", "answers", "title", "interview"})
  void rowsThatCallThemselvesOtherwiseGiveTheSameRows(String idKey) {
    for (var placed : List.of(true, false)) {
      var ways = Ways.of(false, Timetable.UNDATED, idKey, placed);
      ways.assertSame("{\"%s\":61,\"answers\":{\"age\":61}}".formatted(idKey));
      ways.assertSame("{\"answers\":{\"age\":61},\"%s\":\"a\"}".formatted(idKey));
      ways.assertSame("{\"answers\":{\"age\":61}}");
      ways.assertSame("{\"age\":61,\"%s\":61}".formatted(idKey));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",",
        "a,61,knee,",
        "a,61,knee",
        "a,61,knee,,",
        " a ,61, knee ; hip-groin ,",
        "=a,61,knee,",
        "-a,61,knee,",
        "a_b.c,61,knee,",
        "\"a,b\",61,knee,",
        "a\"b,61,knee,",
        "é,61,knee,",
        "a,61.0,knee,",
        "a,061,knee,",
        "a,sixty,knee,",
        "a,  ,knee,",
        "a,61,knee;knee,",
        "a,61,knee:not-sure,",
        "a,61,knee:perhaps,",
        "a,61,none,",
        "a,61,none;knee,",
        "a,61,not-sure,",
        "a,not-sure,not-sure,",
        "a,61,knee,\"one, two\"",
        "a,61,knee,\"one \"\"two\"\"\"",
        "a,61,knee,\u2800",
        "a,61,knee,a\u200bb",
        "a,61,knee,a\u202eb",
        "a,61,knee,a\tb",
        "a,61,knee,a\rb"
      })
  void oddRowsOfATableGiveTheSameRows(String row) {
    for (var format : OutputFormat.values()) {
      for (var idColumn : List.of("id", "age", "nothing")) {
        Ways.below("id,age,place,activities", format, idColumn, true).assertSame(row);
        Ways.below("id,age,place,other", format, idColumn, false).assertSame(row);
      }
    }
  }
}
