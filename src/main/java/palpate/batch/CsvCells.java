package palpate.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import palpate.source.Loaded;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.SourceText;

/** Divides a row of CSV into its cells. */
final class CsvCells {
  private CsvCells() {}

  static Loaded<List<String>> of(SourceText row) {
    try {
      var fields = CsvReader.builder().ofSingleCsvRecord(row.text()).getFields();
      return new Loaded.Accepted<>(List.copyOf(fields), List.of());
    } catch (CsvParseException e) {
      return new Loaded.Rejected<>(List.of(fault(row)));
    }
  }

  /** Rows are divided by quotes that fit, so a line end of another kind is all that is left. */
  private static Problem fault(SourceText row) {
    return row.text().indexOf('\r') >= 0
        ? RowText.loneReturn(row)
        : Problem.error("syntax", SourceSpan.at(row, 1, 1), "this row cannot be read as CSV")
            .withHint("separate cells with commas, and put text with commas in quotes");
  }
}
