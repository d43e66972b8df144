package palpate.batch;

import java.util.Objects;

/** The bytes of one row, without its line end, and where they stand in the unpacked input. */
final class Row {
  /** What keeps a row from being looked at any closer. */
  enum Defect {
    NONE,
    /** Longer than {@link RowSplitter#MAX_BYTES}; its bytes were not kept. */
    TOO_LONG,
    /** In CSV, a quote that is never closed, or closed in the middle of a cell. */
    BAD_QUOTE
  }

  private final long line;
  private final long offset;
  private final byte[] bytes;
  private final Defect defect;

  /** The line counts from 1, the offset from 0. */
  Row(long line, long offset, byte[] bytes, Defect defect) {
    this.line = line;
    this.offset = offset;
    this.bytes = Objects.requireNonNull(bytes, "bytes");
    this.defect = Objects.requireNonNull(defect, "defect");
  }

  long line() {
    return line;
  }

  long offset() {
    return offset;
  }

  /** Not a copy: a row is read once, and never changed. */
  byte[] bytes() {
    return bytes;
  }

  Defect defect() {
    return defect;
  }

  /** Whether there is nothing on the line. */
  boolean isBlank() {
    for (var b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return defect == Defect.NONE;
  }
}
