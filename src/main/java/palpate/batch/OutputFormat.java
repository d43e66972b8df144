package palpate.batch;

/** How rows of advice are written. */
public enum OutputFormat {
  /** An envelope of JSON on each line. */
  NDJSON,
  /** A table with a line of headings. */
  CSV
}
