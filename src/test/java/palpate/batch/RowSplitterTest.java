package palpate.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bytes are divided into rows, whose lines and places are true whatever the bytes are. */
class RowSplitterTest {
  private static final long HUNDRED_MILLION = 100_000_000;

  @Test
  void eachLineIsARow() throws IOException {
    assertThat(lines("a\nb\n")).containsExactly("1@0 a", "2@2 b");
  }

  @Test
  void theLastLineNeedsNoEnd() throws IOException {
    assertThat(lines("a\nb")).containsExactly("1@0 a", "2@2 b");
  }

  @Test
  void aCarriageReturnBeforeTheLineEndBelongsToIt() throws IOException {
    assertThat(lines("a\r\nb\r\n")).containsExactly("1@0 a", "2@3 b");
  }

  @Test
  void blankLinesAreNoRowsButCount() throws IOException {
    assertThat(lines("\n \t\r\na\n\n\nb\n\n")).containsExactly("3@5 a", "6@9 b");
  }

  @Test
  void nothingHoldsNoRow() throws IOException {
    assertThat(lines("")).isEmpty();
    assertThat(lines("\ufeff")).isEmpty();
    assertThat(table("")).isEmpty();
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstRow() throws IOException {
    assertThat(lines("\ufeffa\nb")).containsExactly("1@3 a", "2@5 b");
    assertThat(table("\ufeff\"a\nb\"\nc")).containsExactly("1@3 \"a\nb\"", "3@9 c");
  }

  @Test
  void aQuotedCellMayHoldLineEndsAndDoubledQuotes() throws IOException {
    assertThat(table("1,\"a\r\nb \"\"c\"\"\n\",2\r\n3\n"))
        .containsExactly("1@0 1,\"a\r\nb \"\"c\"\"\n\",2", "4@19 3");
  }

  @Test
  void aQuoteThatIsNeverClosedCostsOneLineAlone() throws IOException {
    assertThat(table("1\n2,\"a\n3,b\n4,c"))
        .containsExactly("1@0 1", "2@2 BAD_QUOTE", "3@7 3,b", "4@11 4,c");
  }

  @Test
  void aQuoteThatAnotherLineSeemsToCloseCostsOneLineAlone() throws IOException {
    assertThat(table("1,\"a\n2,\"b\"\n3\n"))
        .containsExactly("1@0 BAD_QUOTE", "2@5 2,\"b\"", "3@11 3");
  }

  @Test
  void textBehindAClosingQuoteCostsItsLine() throws IOException {
    assertThat(table("1,\"a\"b,\"c\n2\n")).containsExactly("1@0 BAD_QUOTE", "2@10 2");
  }

  @Test
  void aQuoteInTheMiddleOfACellIsPartOfIt() throws IOException {
    assertThat(table("1,6\" long\n2\n")).containsExactly("1@0 1,6\" long", "2@10 2");
  }

  @Test
  void theLongestRowIsReadAndALongerOneIsSkippedToItsEnd() throws IOException {
    var longest = "x".repeat(RowSplitter.MAX_BYTES);
    var text = "a\n" + longest + "\n" + longest + "y\nb\n";
    var rows = rows(new ByteArrayInputStream(text.getBytes(UTF_8)), false);

    assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 3L, 4L);
    assertThat(rows.get(1).bytes()).hasSize(RowSplitter.MAX_BYTES);
    assertThat(rows.get(2).defect()).isEqualTo(Row.Defect.TOO_LONG);
    assertThat(new String(rows.get(3).bytes(), UTF_8)).isEqualTo("b");
  }

  @Test
  void anOpenQuoteBeforeALongRestOfTheFileCostsOneLineAlone() throws IOException {
    var rest = "b,c\n".repeat(RowSplitter.MAX_BYTES / 4 + 10);
    var rows = rows(new ByteArrayInputStream(("1,\"a\n" + rest).getBytes(UTF_8)), true);

    assertThat(rows).hasSize(RowSplitter.MAX_BYTES / 4 + 11);
    assertThat(rows.get(0).defect()).isEqualTo(Row.Defect.BAD_QUOTE);
  }

  @Test
  void aQuotedCellHasAThousandLinesAtMost() throws IOException {
    var long1000 = table("\"" + "\n".repeat(999) + "\"\n2\n");
    var long1001 = table("\"" + "\n".repeat(1000) + "\"\n2\n");

    assertThat(long1000).hasSize(2).last().isEqualTo("1001@1002 2");
    assertThat(long1001).startsWith("1@0 BAD_QUOTE");
  }

  /** Each of these lines opens a cell that all lines behind it leave open. */
  @Test
  @Timeout(60)
  void manyStrayQuotesCostLittleTime() throws IOException {
    assertThat(table("b\",\"\"\"\n".repeat(150_000))).hasSize(150_000);
  }

  @Test
  void aLineOfHundredMillionBytesTakesNoMoreRoomThanOthers() throws IOException {
    for (var quoted : List.of(true, false)) {
      var rows = rows(new Endless(HUNDRED_MILLION), quoted);

      assertThat(rows).extracting(Row::line).containsExactly(1L, 2L);
      assertThat(rows.get(0).defect()).isEqualTo(Row.Defect.TOO_LONG);
      assertThat(rows.get(1).offset()).isEqualTo(HUNDRED_MILLION + 1);
    }
  }

  /** However the bytes arrive, and whatever they are, the same rows come of them. */
  @Test
  void portionsDoNotMatterAndEveryByteIsAccountedFor() throws IOException {
    var random = new Random(20261122);
    for (var round = 0; round < 2000; round++) {
      var bytes = new byte[random.nextInt(60)];
      for (var i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) "a,\"\n\r;\ufeff".charAt(random.nextInt(6));
      }
      for (var quoted : List.of(true, false)) {
        var whole = rows(new ByteArrayInputStream(bytes), quoted);
        var portions = rows(new OneByOne(bytes), quoted);

        assertThat(shown(portions)).as("round %s", round).isEqualTo(shown(whole));
        assertThat(whole).allSatisfy(row -> assertTrue(row, bytes));
      }
    }
  }

  /** It lies where it says, on the line that it says. */
  private static void assertTrue(Row row, byte[] bytes) {
    var from = (int) row.offset();
    assertThat(Arrays.copyOfRange(bytes, from, from + row.bytes().length)).isEqualTo(row.bytes());
    var before = new String(bytes, 0, from, ISO_8859_1);
    assertThat(row.line()).isEqualTo(before.chars().filter(c -> c == '\n').count() + 1);
  }

  private static List<String> lines(String text) throws IOException {
    return shown(rows(new ByteArrayInputStream(text.getBytes(UTF_8)), false));
  }

  private static List<String> table(String text) throws IOException {
    return shown(rows(new ByteArrayInputStream(text.getBytes(UTF_8)), true));
  }

  private static List<String> shown(List<Row> rows) {
    return rows.stream()
        .map(
            it ->
                it.line()
                    + "@"
                    + it.offset()
                    + " "
                    + (it.defect() == Row.Defect.NONE
                        ? new String(it.bytes(), UTF_8)
                        : it.defect().name()))
        .toList();
  }

  private static List<Row> rows(InputStream in, boolean quoted) throws IOException {
    var splitter = new RowSplitter(in, quoted);
    var rows = new ArrayList<Row>();
    for (var row = splitter.next(); row.isPresent(); row = splitter.next()) {
      rows.add(row.get());
    }
    return rows;
  }

  /** So many letters, a line end, and one letter more. */
  private static final class Endless extends InputStream {
    private final long letters;
    private long read;

    Endless(long letters) {
      this.letters = letters;
    }

    @Override
    public int read() {
      read++;
      return read <= letters ? 'x' : read == letters + 1 ? '\n' : read == letters + 2 ? 'y' : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      var count = (int) Math.min(length, letters - read);
      if (count <= 0) {
        var b = read();
        bytes[from] = (byte) b;
        return b < 0 ? -1 : 1;
      }
      Arrays.fill(bytes, from, from + count, (byte) 'x');
      read += count;
      return count;
    }
  }

  private static final class OneByOne extends ByteArrayInputStream {
    OneByOne(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] bytes, int from, int length) {
      return super.read(bytes, from, Math.min(1, length));
    }
  }
}
