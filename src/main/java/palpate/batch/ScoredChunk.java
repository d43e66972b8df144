package palpate.batch;

import java.util.List;

/** The rows of the output that answer a {@link Chunk}. */
record ScoredChunk(String file, List<String> unread, List<ScoredRow> rows, Place end) {
  ScoredChunk {
    unread = List.copyOf(unread);
    rows = List.copyOf(rows);
  }
}
