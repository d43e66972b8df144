package palpate.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpate.fixtures.JsonSchema;

/** A bad row becomes a row that says what is wrong and where, and the run goes on. */
class BadRowsTest {
  private static final String GOOD = "{\"id\":\"good\",\"answers\":{\"age\":63}}\n";
  private static final JsonSchema SCHEMA = JsonSchema.shipped("advice").closed();

  @Nested
  class Json {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "{\"answers\":{\"age\":\"x\"}}           | bad-number         | /answers/age     | 19",
          "{\"answers\":{\"agee\":5}}              | unknown-item       | /answers/agee    | 13",
          "{\"age\":500}                           | out-of-range       | /age             | 8",
          "{\"place\":[\"knee\",\"toe\"]}          | unknown-option     | /place/1         | 18",
          "{\"answers\":{},\"age\":5}              | misplaced-answer   | /age             | 15",
          "{\"answers\":[]}                        | wrong-kind         | /answers         | 12",
          "{\"id\":[1],\"age\":5}                  | wrong-kind         | /id              | 7",
          "{\"age\":5,\"age\":6}                   | duplicate-key      | ~~               | 10",
          "{\"age\":5                              | syntax             | ~~               | 9",
          "{\"age\":5}}                            | syntax             | ~~               | 10",
          "{\"age\":5} {\"age\":6}                 | more-than-one-document | ~~           | 11",
          "[{\"age\":5}]                           | root-not-a-mapping | ~~               | 1",
          "age: 5                                  | syntax             | ~~               | 1",
          "{\"skin\":\"\\u0007\"}                  | control-character  | ~~               | 9"
        })
    void isRejectedInItsPlace(String row, String code, String pointer, int column) {
      var scored = Scored.json(GOOD + "\n" + row + "\n" + GOOD);

      assertThat(scored.lines()).hasSize(3);
      assertThat(scored.lines().get(0)).contains("\"id\":\"good\"", "\"incomplete\"");
      assertThat(scored.lines().get(1))
          .contains("\"disposition\":\"rejected\"", "{\"code\":\"" + code + "\"")
          .contains("\"source\":{\"file\":\"rows.ndjson\",\"line\":3")
          .contains("\"line\":3,\"column\":" + column);
      assertThat(scored.lines().get(1).contains("\"pointer\":\"" + pointer + "\""))
          .isEqualTo(!pointer.isEmpty());
      assertThat(scored.lines().get(2)).contains("\"line\":4", "\"incomplete\"");
      assertThat(scored.summary().rejects()).containsKey(code);
      assertThat(SCHEMA.faults(scored.lines().get(1))).isEmpty();
    }

    @Test
    void itsNameIsToldWhereItCanBeRead() {
      assertThat(Scored.json("{\"id\":7,\"answers\":{\"age\":\"x\"}}").out())
          .contains("\"line\":1,\"id\":\"7\"}");
    }

    @Test
    void aLineThatIsTooLongIsARow() {
      var scored = Scored.json(GOOD + "{\"age\":\"" + "x".repeat(2_000_000) + "\"}\n" + GOOD);

      assertThat(codes(scored)).isEqualTo("{too-large=1}");
      assertThat(scored.summary().rows()).isEqualTo(3);
    }

    @Test
    void aCarriageReturnIsNoLineEnd() {
      assertThat(codes(Scored.json("{\"age\":5}\r{\"age\":6}\n")))
          .isEqualTo("{control-character=1}");
    }

    @Test
    @Timeout(20)
    void aListWithoutEndIsRejectedAtOnce() {
      var many = "knee;".repeat(200_000);
      var different = new StringBuilder("x");
      IntStream.range(0, 100_000).forEach(i -> different.append(";x").append(i));
      var json = "\"" + many.replace(";", "\",\"") + "\"";

      assertThat(codes(Scored.csv("id,place\n1," + many + "\n"))).isEqualTo("{too-large=1}");
      assertThat(codes(Scored.csv("id,place\n1," + different + "\n"))).isEqualTo("{too-large=1}");
      assertThat(codes(Scored.json("{\"place\":[" + json.substring(0, 900_000) + "\"]}\n")))
          .isEqualTo("{too-large=1}");
    }

    @Test
    void whatIsProbablyATableIsSaidToBeOne() {
      assertThat(Scored.json("id,age\n").out()).contains("with '--input-format csv'");
      assertThat(Scored.json(" {\"age\":}\n").out()).doesNotContain("csv'");
    }

    @Test
    void whatIsNoAnswerCanStandElsewhere() {
      assertThat(Scored.json("{\"age\":5,\"clinic\":\"a\"}\n").out())
          .contains("\"pointer\":\"/clinic\"", "can stand beside {\\\"answers\\\": {...}}");
      assertThat(Scored.json("{\"clinic\":\"a\",\"answers\":{}}\n").summary().rejected()).isZero();
    }

    /** The line of the row is told already, and within it there is but one. */
    @Test
    void aKeyTwiceNamesNoOtherLine() {
      assertThat(Scored.json(GOOD + "{\"age\":5,\"age\":6}\n").out())
          .contains("\"line\":2,", "the key 'age' is used twice here\"");
    }

    /** Else the rest of the line, perhaps a row with a danger in it, would be gone. */
    @Test
    void norInATable() {
      for (var row : List.of("1,34\r2,40\n", "\"1\",34\r\"2\",40\n", "1,34\rx;y\n")) {
        var scored = Scored.csv("id,age\n" + row);
        assertThat(codes(scored)).as(row).isEqualTo("{control-character=1}");
        assertThat(scored.lines()).hasSize(1);
      }
      assertThat(codes(Scored.csv("id,age\r1,34\r2,40\r"))).isEqualTo("{control-character=1}");
      assertThat(Scored.csv("id,age,goals\n1,34,\"walk\rfar\"\n").summary().rejected()).isZero();
    }
  }

  @Nested
  class Encodings {
    @Test
    void aRowInAnotherEncodingIsRejectedAlone() {
      var rows = (GOOD + "{\"goals\":\"caf\u00e9\"}\n" + GOOD).getBytes(ISO_8859_1);
      var scored = Scored.of(Scored.JSON, 1, ErrorLimit.NONE, Scored.input("a.ndjson", rows));

      assertThat(codes(scored)).isEqualTo("{not-utf-8=1}");
      assertThat(scored.lines().get(1)).contains("the row is not UTF-8: byte 14 is 0xE9");
    }

    @Test
    void everyRowOfAFileInUtf16IsRejected() {
      var rows = ("\ufeff" + GOOD + GOOD).getBytes(UTF_16LE);
      var scored = Scored.of(Scored.JSON, 1, ErrorLimit.NONE, Scored.input("a.ndjson", rows));

      assertThat(scored.summary().rejected()).isEqualTo(scored.summary().rows()).isPositive();
    }

    @Test
    void aByteOrderMarkAndOtherLineEndsChangeNothing() {
      var plain = Scored.json(GOOD + GOOD).out();

      assertThat(Scored.json("\ufeff" + GOOD + GOOD).out()).isEqualTo(plain);
      assertThat(Scored.json((GOOD + GOOD).replace("\n", "\r\n")).out()).isEqualTo(plain);
      assertThat(Scored.json((GOOD + GOOD).strip()).out()).isEqualTo(plain);
    }

    @Test
    void anEmptyFileHasNoRows() {
      assertThat(Scored.json("").out()).isEmpty();
      assertThat(Scored.csv("").summary().rows()).isZero();
    }

    /** Whatever the bytes are: a row for each line that is not blank, and each fits the schema. */
    @Test
    void randomBytesNeverStopARun() {
      var random = new Random(20261122);
      for (var round = 0; round < 300; round++) {
        var bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        for (var name : List.of("a.ndjson", "a.csv")) {
          var scored = Scored.of(Scored.JSON, 1, ErrorLimit.NONE, Scored.input(name, bytes));

          assertThat(scored.summary().rows())
              .as("round %s", round)
              .isEqualTo(scored.lines().size());
          assertThat(scored.lines()).allSatisfy(it -> assertThat(SCHEMA.faults(it)).isEmpty());
        }
      }
    }
  }

  @Nested
  class Tables {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "b,x,knee       | bad-number        | age",
          "b,63,toe       | unknown-option    | place",
          "b,63,knee;toe  | unknown-option    | place",
          "b,63,knee;     | wrong-kind        | place",
          "b,63,knee;none | none-beside-others | place",
          "b,63           | cell-count        | ~~",
          "b,63,knee,     | cell-count        | ~~",
          "b,\"63         | syntax            | ~~",
          "b,\"63\"x,knee | syntax            | ~~",
          "b,6\u00073,knee | control-character | age"
        })
    void isRejectedInItsPlace(String row, String code, String field) {
      var scored = Scored.csv("id,age,place\na,63,knee\n\n" + row + "\nc,63,knee\n");

      assertThat(scored.lines()).hasSize(3);
      assertThat(scored.lines().get(1))
          .contains("\"disposition\":\"rejected\"", "{\"code\":\"" + code + "\"", "\"line\":4");
      assertThat(scored.lines().get(1).contains("\"field\":\"" + field + "\""))
          .isEqualTo(!field.isEmpty());
      assertThat(scored.lines().get(2)).contains("\"line\":5,\"id\":\"c\"");
      assertThat(SCHEMA.faults(scored.lines().get(1))).isEmpty();
    }

    @Test
    void theLinesOfQuotedCellsCount() {
      var scored = Scored.csv("id,age\n\"a\nb\",1\nc,x\n");

      assertThat(scored.lines().get(1)).contains("\"line\":4,\"id\":\"c\"");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "age,place,age | duplicate-column",
          "id;age;place | no-known-column",
          "a\"\",\"age | syntax"
        })
    void headingsThatCannotBeUsedStandForAllRows(String headings, String code) {
      var scored =
          Scored.of(
              Scored.JSON,
              1,
              ErrorLimit.NONE,
              Scored.input("a.csv", headings.replace("a\"\",", "a,") + "\n1,2,3\n4,5,6\n"),
              Scored.input("b.ndjson", GOOD));

      assertThat(scored.lines()).hasSize(2);
      assertThat(scored.lines().get(0))
          .contains("{\"code\":\"" + code + "\"", "\"file\":\"a.csv\",\"line\":1");
      assertThat(scored.summary().unusable()).isEqualTo(1);
    }
  }

  private static String codes(Scored scored) {
    return scored.summary().rejects().toString();
  }
}
