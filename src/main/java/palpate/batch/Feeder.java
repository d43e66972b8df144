package palpate.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import palpate.render.RowProblem;
import palpate.source.Loaded;
import palpate.source.Problem;
import palpate.source.SourceText;

/** Reads inputs, and gives their rows to be scored, several at a time. */
final class Feeder {
  private static final int MOST_ROWS = 32;
  private static final int ENOUGH_BYTES = 1 << 18;

  private final Scoring scoring;
  private final OrderedWork<Chunk, ScoredChunk> work;
  private final Collector collector;

  Feeder(Scoring scoring, OrderedWork<Chunk, ScoredChunk> work, Collector collector) {
    this.scoring = scoring;
    this.work = work;
    this.collector = collector;
  }

  void feed(Input input) throws IOException {
    var file = input.name();
    try (var in = reading(file, () -> Unpacked.of(input.opening().open()))) {
      var rows = new RowSplitter(in, input.format() == InputFormat.CSV);
      switch (input.format()) {
        case NDJSON -> feed(file, jsonReader(file), List.of(), rows);
        case CSV -> feedTable(file, rows);
      }
    }
  }

  private JsonRowReader jsonReader(String file) {
    return new JsonRowReader(file, scoring.catalog().questionnaire(), scoring.idColumn());
  }

  private void feedTable(String file, RowSplitter rows) throws IOException {
    var first = reading(file, rows::next);
    if (first.isEmpty()) {
      return;
    }
    Loaded<CsvHeading> loaded = heading(file, first.get());
    if (loaded.value().isEmpty()) {
      work.give(new Chunk(file, unusable(loaded.problems()), List.of(), List.of(first.get())));
      return;
    }
    var heading = loaded.value().get();
    feed(file, new CsvRowReader(file, heading), heading.unread(), rows);
  }

  private Loaded<CsvHeading> heading(String file, Row row) {
    Loaded<SourceText> text = RowText.of(file, row);
    return text.then(
        it -> {
          Loaded<List<String>> cells = CsvCells.of(it);
          return cells.then(columns -> CsvHeading.of(it, columns, scoring));
        });
  }

  /** The headings stand for all rows below them, none of which can be read. */
  private static RowReader unusable(List<Problem> problems) {
    var placed = problems.stream().map(RowProblem::of).toList();
    return row -> new RowReading.Rejected("", placed, true);
  }

  private void feed(String file, RowReader reader, List<String> unread, RowSplitter rows)
      throws IOException {
    var telling = unread;
    while (!collector.isStopped()) {
      var chunk = chunk(file, rows);
      if (chunk.isEmpty() && telling.isEmpty()) {
        return;
      }
      work.give(new Chunk(file, reader, telling, chunk));
      telling = List.of();
      if (!reading(file, rows::isReady)) { // nobody waits for an answer until more questions come
        finish();
      }
    }
  }

  /** The next rows, none of which has to be waited for except the first; empty at the end. */
  private List<Row> chunk(String file, RowSplitter rows) throws IOException {
    var chunk = new ArrayList<Row>();
    var bytes = 0;
    do {
      var row = reading(file, rows::next);
      if (row.isEmpty()) {
        break;
      }
      chunk.add(row.get());
      bytes += row.get().bytes().length;
    } while (chunk.size() < MOST_ROWS && bytes < ENOUGH_BYTES && reading(file, rows::isReady));
    return chunk;
  }

  /** Writes all that was read. */
  void finish() throws IOException {
    work.finish();
    collector.flush();
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
