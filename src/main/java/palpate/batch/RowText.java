package palpate.batch;

import java.util.List;
import palpate.source.Loaded;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.SourceText;
import palpate.source.tree.Decoding;

/** The text of a row, or why it has none. */
final class RowText {
  private RowText() {}

  /** The text has the name of the input, and counts its lines from the first of the row. */
  static Loaded<SourceText> of(String file, Row row) {
    return switch (row.defect()) {
      case NONE -> Decoding.utf8Row(file, row.bytes());
      case TOO_LONG ->
          rejected(
              Problem.error("too-large", start(file), "the row is longer than 1 MiB")
                  .withHint("check that each row ends with a line end"));
      case BAD_QUOTE ->
          rejected(
              Problem.error(
                      "syntax",
                      start(file),
                      "a quote opens a cell of this row, and does not close it at its end")
                  .withHint("write a quote inside of a cell twice, and one more at each end"));
    };
  }

  /** A carriage return that neither ends the line nor stands in quotes. */
  static Problem loneReturn(SourceText row) {
    var at = row.text().indexOf('\r');
    return Problem.error(
            "control-character",
            SourceSpan.at(row, 1, row.text().codePointCount(0, at) + 1),
            "a carriage return stands in the middle of this row")
        .withHint("end each line with a line feed, or with both");
  }

  private static SourceSpan start(String file) {
    return SourceSpan.at(new SourceText(file, ""), 1, 1);
  }

  private static Loaded<SourceText> rejected(Problem problem) {
    return new Loaded.Rejected<>(List.of(problem));
  }
}
