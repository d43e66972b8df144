package palpate.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The rows of one input, several at a time; whatever keeps it from being read names the input. */
final class RowSource implements AutoCloseable {
  private static final int MOST_ROWS = 128;
  private static final int ENOUGH_BYTES = 1 << 18;

  private final String file;
  private final int number;
  private final InputStream in;
  private final RowSplitter splitter;
  private Place end;

  private RowSource(Input input, int number, InputStream in) {
    this.file = input.name();
    this.number = number;
    this.in = in;
    this.splitter = new RowSplitter(in, input.format() == InputFormat.CSV);
    this.end = Place.startOf(number);
  }

  /** The inputs are numbered from 0. */
  static RowSource open(Input input, int number) throws IOException {
    var in = reading(input.name(), () -> Unpacked.of(input.opening().open()));
    return new RowSource(input, number, in);
  }

  String file() {
    return file;
  }

  /** Behind the rows that were read. */
  Place end() {
    return end;
  }

  /** One row; empty at the end. */
  Optional<Row> next() throws IOException {
    var row = reading(file, splitter::next);
    end = splitter.place(number);
    return row;
  }

  /** Adds the next rows, none of which has to be waited for except the first; none at the end. */
  void next(List<Row> rows) throws IOException {
    var bytes = 0;
    do {
      var row = next();
      if (row.isEmpty()) {
        return;
      }
      rows.add(row.get());
      bytes += row.get().bytes().length;
    } while (rows.size() < MOST_ROWS && bytes < ENOUGH_BYTES && isReady());
  }

  /** Whether the next row can most likely be had without waiting for it. */
  boolean isReady() throws IOException {
    return reading(file, splitter::isReady);
  }

  /** Passes over everything before a place behind one of its rows. */
  void passTo(Place place) throws IOException {
    end =
        reading(
            file,
            () -> {
              splitter.passTo(place);
              return splitter.place(number);
            });
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static <T> T reading(String file, Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UnreadableInputException(file, e);
    }
  }

  /** Something that reads from the input. */
  @FunctionalInterface
  private interface Reading<T> {
    T read() throws IOException;
  }
}
