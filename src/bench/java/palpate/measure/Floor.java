package palpate.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What scoring cannot do without: reads the lines of a file, parses each token of each line, gets
 * its text or its number, and writes a line as long as palpate's result. One thread.
 *
 * <p>{@code Floor ROWS LENGTHS} writes to standard output, with the lengths as {@link Lengths}
 * prints them. When there are more rows than lengths, these begin anew.
 */
public final class Floor {
  private static final int BUFFER = 1 << 16;

  private final JsonFactory json = new JsonFactory();
  private final int[] lengths;
  private final byte[] filler;

  /** Kept and shown, so that no work on a token can be left out as useless. */
  private long seen;

  private long rows;

  public Floor(int[] lengths) {
    this.lengths = lengths;
    this.filler = new byte[Arrays.stream(lengths).max().orElse(1)];
    Arrays.fill(filler, (byte) 'x');
  }

  public static void main(String[] args) throws IOException {
    try (var lines = Files.lines(Path.of(args[1]))) {
      var floor = new Floor(lines.mapToInt(Integer::parseInt).toArray());
      try (var in = args[0].equals("-") ? System.in : Files.newInputStream(Path.of(args[0]))) {
        floor.run(in, args[0].endsWith(".csv"), System.out);
      }
      System.err.printf(Locale.ROOT, "%,d rows, %,d characters%n", floor.rows, floor.seen);
    }
  }

  long run(InputStream in, boolean csv, OutputStream to) throws IOException {
    var out = new BufferedOutputStream(to, BUFFER);
    rows = 0;
    if (csv) {
      readCells(in, out);
    } else {
      readLines(in, out);
    }
    out.flush();
    return seen;
  }

  private void readLines(InputStream in, OutputStream out) throws IOException {
    var lines = new Lines(in);
    while (lines.next()) {
      seen += parse(lines.buffer(), lines.start(), lines.length());
      write(out);
    }
  }

  /** The heading is a row too, and gets no line. */
  private void readCells(InputStream in, OutputStream out) throws IOException {
    try (var records = CsvReader.builder().ofCsvRecord(new BufferedInputStream(in, BUFFER))) {
      for (CsvRecord cells : records) {
        if (cells.getStartingLineNumber() > 1) {
          for (var i = 0; i < cells.getFieldCount(); i++) {
            seen += cells.getField(i).length();
          }
          write(out);
        }
      }
    }
  }

  private void write(OutputStream out) throws IOException {
    var length = lengths[(int) (rows++ % lengths.length)];
    out.write(filler, 0, length - 1);
    out.write('\n');
  }

  /** The characters in the names, texts and numbers of a line. */
  public long parse(byte[] bytes, int from, int length) {
    var sum = 0L;
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), bytes, from, length)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        sum += seen(parser, token);
      }
    }
    return sum;
  }

  private static long seen(JsonParser parser, JsonToken token) {
    return switch (token) {
      case PROPERTY_NAME -> parser.currentName().length();
      case VALUE_STRING -> parser.getString().length();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue().intValue();
      default -> 1;
    };
  }
}
