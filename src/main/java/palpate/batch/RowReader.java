package palpate.batch;

import java.util.Optional;

/** Reads the rows of one input; safe for use by several threads. */
interface RowReader {
  RowReading read(Row row);

  /** Reads and scores a usual row in one go; empty when it needs a closer look. */
  default Optional<ScoredRow> score(Row row, Lane lane) {
    return Optional.empty();
  }
}
