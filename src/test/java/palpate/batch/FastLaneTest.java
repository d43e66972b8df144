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
import palpate.fixtures.TableRow;
import palpate.plan.Timetable;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.SourceText;

/** The compiled catalog and the quick reader say, byte for byte, what the plain path says. */
class FastLaneTest {
  private static final boolean LONG = Boolean.getBoolean("palpate.long");
  private static final long SEED = Long.getLong("palpate.seed", 20261122L);
  private static final Catalog CATALOG = Ways.CATALOG;
  private static final Timetable DATED =
      new Timetable.Dated(
          LocalDate.of(2026, 11, 30),
          new TreeSet<>(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)));

  private final RandomSheets sheets = new RandomSheets(CATALOG, SEED);
  private final Random random = new Random(SEED);

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
    for (var i = 0; i < (LONG ? 100_000 : 1_000); i++) {
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
    for (var i = 0; i < (LONG ? 100_000 : 1_000); i++) {
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
}
