package palpate.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import palpate.fixtures.Fixtures;
import palpate.plan.Timetable;

/** A row alone has the result that it has among others. */
class RowFunctionTest {
  private static final Scoring UNPLACED =
      new Scoring(
          Fixtures.catalog(),
          Timetable.UNDATED,
          "0.1.0",
          OutputFormat.NDJSON,
          true,
          "id",
          false,
          false);
  private static final List<String> ROWS =
      List.of(
          "{\"id\":\"a\",\"answers\":{\"age\":63,\"goals\":\"Grüße an 東京\"}}",
          "{\"age\":63}",
          "{\"id\":\"b\",\"answers\":{\"age\":\"x\"}}",
          "{\"id\":\"half\",\"answ",
          "[]",
          "x".repeat(RowSplitter.MAX_BYTES + 1));

  @Test
  void aRowAloneHasTheResultThatItHasAmongOthers() {
    var text = ROWS.stream().map(it -> it + "\n").collect(Collectors.joining());

    var batch = Scored.of(UNPLACED, 1, ErrorLimit.NONE, Scored.input("rows.ndjson", text));

    assertThat(ROWS.stream().map(new RowFunction(UNPLACED)))
        .containsExactlyElementsOf(batch.out().lines().toList());
  }

  @Test
  void aRowAloneCannotTellItsPlace() {
    assertThatThrownBy(() -> new RowFunction(Scored.JSON))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
