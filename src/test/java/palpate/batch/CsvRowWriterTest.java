package palpate.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell steers the program that opens the table. */
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
}
