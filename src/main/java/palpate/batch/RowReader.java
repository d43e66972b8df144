package palpate.batch;

/** Reads the rows of one input; safe for use by several threads. */
interface RowReader {
  RowReading read(Row row);
}
