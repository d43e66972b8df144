package palpate.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table can be understood, and no cell steers the program that opens it. */
class CsvRowWriterTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\uff1d1", "\uff201"})
  void aFormulaIsText(String cell) {
    assertThat(CsvRowWriter.harmless(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t=1", "\r=1", "\u001b[31m", "\u202e"})
  void whatCannotBeSeenIsShown(String cell) {
    assertThat(CsvRowWriter.harmless(cell)).isNotEqualTo(cell).doesNotContain("\u001b", "\t", "\r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=b", "12", "knee;hip", "'"})
  void otherCellsStayAsTheyAre(String cell) {
    assertThat(CsvRowWriter.harmless(cell)).isEqualTo(cell);
  }

  @Test
  void theDocumentationTellsWhatEachColumnHolds() throws IOException {
    var told = Files.readString(Path.of("docs/batch.md"));
    for (var column : new CsvRowWriter().head().strip().split(",", -1)) {
      assertThat(told).containsPattern("\\|.*`" + column + "`.*\\|.*\\|");
    }
  }
}
