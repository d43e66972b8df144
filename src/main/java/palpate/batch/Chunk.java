package palpate.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of one input that stand next to each other, to be scored together.
 *
 * @param unread the columns of the input that nobody reads, with its first rows
 * @param end the place behind them
 */
record Chunk(String file, RowReader reader, List<String> unread, List<Row> rows, Place end) {
  Chunk {
    unread = List.copyOf(unread);
    rows = List.copyOf(rows);
  }

  ScoredChunk score(Scorer scorer) {
    var scored = new ArrayList<ScoredRow>(rows.size());
    for (var row : rows) {
      scored.add(scorer.score(file, reader, row));
    }
    return new ScoredChunk(file, unread, scored, end);
  }
}
