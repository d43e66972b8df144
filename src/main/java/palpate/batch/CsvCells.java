package palpate.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import palpate.source.Loaded;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.SourceText;

/** Divides a row of CSV into its cells. */
final class CsvCells {
  private CsvCells() {}

  static Loaded<List<String>> of(SourceText row) {
    try (var records = CsvReader.builder().ofCsvRecord(row.text())) {
      var cells = records.stream().limit(2).map(it -> List.copyOf(it.getFields())).toList();
      return cells.size() == 1
          ? new Loaded.Accepted<>(cells.get(0), List.of())
          : new Loaded.Rejected<>(List.of(fault(row)));
    } catch (CsvParseException e) {
      return new Loaded.Rejected<>(List.of(fault(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reading from memory does not fail
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
