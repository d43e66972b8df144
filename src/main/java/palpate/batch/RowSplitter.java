package palpate.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Divides a stream of bytes into rows, holding no more than one of them.
 *
 * <p>A row ends with its line, except that a quoted cell of CSV may hold line ends. Where a quote
 * leads nowhere, only the line on which the row begins is given up.
 */
final class RowSplitter {
  /** The longest row, in bytes; of a longer one only the place is told. */
  static final int MAX_BYTES = 1 << 20;

  /** More lines than any cell has: else each stray quote could cost a look at a whole megabyte. */
  private static final int MAX_LINES = 1000;

  private static final int FIRST_SIZE = 1 << 16;
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputStream in;
  private final boolean quoted;
  private byte[] buffer = new byte[FIRST_SIZE];
  private int start;
  private int end;

  /** No line ends between the start and here. */
  private int looked;

  private long line = 1;
  private long offset;

  /** Reads CSV when quoted, and else one row from each line. */
  RowSplitter(InputStream in, boolean quoted) {
    this.in = in;
    this.quoted = quoted;
  }

  /** The next row that is not blank; empty at the end. */
  Optional<Row> next() throws IOException {
    skipMark();
    while (byteAt(0) >= 0) {
      var row = quoted ? quotedRow() : lineRow();
      if (!row.isBlank()) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** Where the next row begins, or blank lines before it. */
  Place place(int input) {
    return new Place(input, offset, line);
  }

  /** Passes over everything before a place that this input has been divided at before. */
  void passTo(Place place) throws IOException {
    if (place.offset() <= offset) {
      return;
    }
    move((int) Math.min(end - start, place.offset() - offset));
    in.skipNBytes(place.offset() - offset);
    offset = place.offset();
    line = place.line();
  }

  /** Whether the next row can most likely be had without waiting for it. */
  boolean isReady() throws IOException {
    return lineEnd() >= 0 || in.available() > 0;
  }

  /** A byte order mark is no part of the first row. */
  private void skipMark() throws IOException {
    if (offset == 0 && byteAt(MARK.length - 1) >= 0) {
      if (Arrays.equals(buffer, start, start + MARK.length, MARK, 0, MARK.length)) {
        move(MARK.length);
      }
    }
  }

  private Row lineRow() throws IOException {
    var found = lineEnd();
    while (found < 0 && end - start <= MAX_BYTES && fill()) {
      found = lineEnd();
    }
    var length = (found < 0 ? end : found) - start;
    return length <= MAX_BYTES ? takeLine(length) : tooLong();
  }

  private Row quotedRow() throws IOException {
    var at = Quoting.CELL_START;
    var firstLine = -1; // its length, once it is known to be over
    var lines = 1;
    for (var length = 0; length <= MAX_BYTES && lines <= MAX_LINES; length++) {
      var b = byteAt(length);
      if (b < 0 || (b == '\n' && at != Quoting.QUOTED)) {
        return at == Quoting.QUOTED || at == Quoting.BROKEN
            ? take(firstLine < 0 ? length : firstLine, Row.Defect.BAD_QUOTE)
            : take(length, Row.Defect.NONE);
      }
      if (b == '\n') {
        firstLine = firstLine < 0 ? length : firstLine;
        lines++;
      }
      at = at.after(b);
    }
    return firstLine < 0 ? tooLong() : take(firstLine, Row.Defect.BAD_QUOTE);
  }

  /** The next bytes as a row; the line end behind them belongs to no row. */
  private Row take(int length, Row.Defect defect) throws IOException {
    var lines = 0;
    for (var i = 0; i < length; i++) {
      lines += buffer[start + i] == '\n' ? 1 : 0;
    }
    return take(length, lines, defect);
  }

  private Row takeLine(int length) throws IOException {
    return take(length, 0, Row.Defect.NONE);
  }

  private Row take(int length, int lines, Row.Defect defect) throws IOException {
    var text = length > 0 && byteAt(length - 1) == '\r' ? length - 1 : length;
    var bytes = Arrays.copyOfRange(buffer, start, start + text);
    var row = new Row(line, offset, bytes, defect);
    line += lines;
    move(length);
    skipLineEnd();
    return row;
  }

  private void skipLineEnd() throws IOException {
    if (byteAt(0) == '\n') {
      line++;
      move(1);
    }
  }

  /** Leaves the rest of the line unread. */
  private Row tooLong() throws IOException {
    var row = new Row(line, offset, new byte[0], Row.Defect.TOO_LONG);
    while (byteAt(0) >= 0) {
      var found = lineEnd();
      move((found < 0 ? end : found) - start);
      if (found >= 0) {
        break;
      }
    }
    skipLineEnd();
    return row;
  }

  /** Where in the buffer the line ends; -1 when that has not been read yet. */
  private int lineEnd() {
    looked = EightBytes.find('\n', buffer, Math.max(start, looked), end);
    return looked < end ? looked : -1;
  }

  private void move(int bytes) {
    start += bytes;
    offset += bytes;
  }

  /** A byte of the row that is being read; -1 behind the end of the stream. */
  private int byteAt(int i) throws IOException {
    while (start + i >= end) {
      if (!fill()) {
        return -1;
      }
    }
    return buffer[start + i] & 0xff;
  }

  private boolean fill() throws IOException {
    if (end == buffer.length) {
      makeRoom();
    }
    var read = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read >= 0;
  }

  private void makeRoom() {
    var size = start == 0 && end == buffer.length ? 2 * buffer.length : buffer.length;
    var larger = size == buffer.length ? buffer : new byte[size];
    System.arraycopy(buffer, start, larger, 0, end - start);
    end -= start;
    looked = Math.max(0, looked - start);
    start = 0;
    buffer = larger;
  }
}
