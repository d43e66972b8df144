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
  private final Scoring scoring;
  private final OrderedWork<Chunk, ScoredChunk> work;
  private final Collector collector;

  Feeder(Scoring scoring, OrderedWork<Chunk, ScoredChunk> work, Collector collector) {
    this.scoring = scoring;
    this.work = work;
    this.collector = collector;
  }

  /** Gives the rows behind a place in this input. */
  void feed(Input input, Place from) throws IOException {
    if (collector.isStopped()) {
      return;
    }
    try (var rows = RowSource.open(input, from.input())) {
      switch (input.format()) {
        case NDJSON -> feed(rows, jsonReader(input.name()), List.of(), from);
        case CSV -> feedTable(rows, from);
      }
    }
  }

  private JsonRowReader jsonReader(String file) {
    return new JsonRowReader(file, scoring.catalog().questionnaire(), scoring.idColumn());
  }

  private void feedTable(RowSource rows, Place from) throws IOException {
    var file = rows.file();
    var first = rows.next();
    if (first.isEmpty()) {
      return;
    }
    Loaded<CsvHeading> loaded = heading(file, first.get());
    if (loaded.value().isEmpty()) {
      var behind = Place.startOf(from.input() + 1);
      var row = List.of(first.get());
      work.give(new Chunk(file, unusable(loaded.problems()), List.of(), row, behind));
      return;
    }
    var heading = loaded.value().get();
    feed(rows, new CsvRowReader(file, heading), heading.unread(), from);
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

  private void feed(RowSource rows, RowReader reader, List<String> unread, Place from)
      throws IOException {
    rows.passTo(from);
    var telling = unread;
    while (!collector.isStopped()) {
      var chunk = new ArrayList<Row>();
      try {
        rows.next(chunk);
      } finally { // what was read before a fault counts
        if (!chunk.isEmpty() || !telling.isEmpty()) {
          work.give(new Chunk(rows.file(), reader, telling, chunk, rows.end()));
        }
      }
      telling = List.of();
      if (chunk.isEmpty()) {
        return;
      }
      if (!rows.isReady()) { // nobody waits for an answer until more questions come
        finish();
      }
    }
  }

  /** Writes all that was read. */
  void finish() throws IOException {
    work.finish();
    collector.flush();
  }
}
