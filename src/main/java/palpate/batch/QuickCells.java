package palpate.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import palpate.compiled.CompiledCatalog;
import palpate.compiled.Marks;
import palpate.source.Loaded;
import palpate.source.SourceText;

/**
 * Reads rows of a table as most are straight onto a form. Of a row with anything odd about it,
 * whether or not that is a fault, it only says that it did not read it. The same few words fill
 * most cells of a table, so short ones are remembered. Safe for use by several threads.
 */
final class QuickCells {
  private static final int MOST = 1_000;
  private static final int LONGEST = 100;

  private final String file;
  private final CsvHeading heading;
  private final CellAnswers answers;
  private final int idColumn;
  private final List<Map<String, Marks.Mark>> known;

  QuickCells(String file, CsvHeading heading) {
    this.file = file;
    this.heading = heading;
    this.answers = new CellAnswers(heading);
    this.idColumn = heading.columns().indexOf(heading.idColumn());
    this.known =
        Stream.generate(() -> (Map<String, Marks.Mark>) new ConcurrentHashMap<String, Marks.Mark>())
            .limit(heading.columns().size())
            .toList();
  }

  /** What the row calls itself, perhaps nothing; empty when it was not read. */
  Optional<String> read(Row row, CompiledCatalog compiled, Marks marks) {
    if (row.defect() != Row.Defect.NONE || !PlainText.is(row.bytes())) {
      return Optional.empty();
    }
    var cells = cells(new String(row.bytes(), UTF_8));
    if (cells.size() != known.size()) {
      return Optional.empty();
    }
    marks.clear();
    for (var column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty() && !read(column, cells.get(column), compiled, marks)) {
        return Optional.empty();
      }
    }
    return Optional.of(idColumn < 0 ? "" : cells.get(idColumn).strip());
  }

  private List<String> cells(String row) {
    if (row.indexOf('"') >= 0) {
      Loaded<List<String>> cells = CsvCells.of(new SourceText(file, row));
      return cells.value().orElse(List.of());
    }
    var cells = new ArrayList<String>(known.size());
    var from = 0;
    for (var to = row.indexOf(','); to >= 0; to = row.indexOf(',', from)) {
      cells.add(row.substring(from, to));
      from = to + 1;
    }
    cells.add(row.substring(from));
    return cells;
  }

  /** Whether the cell was read. */
  private boolean read(int column, String cell, CompiledCatalog compiled, Marks marks) {
    var mark = known.get(column).get(cell);
    if (mark == null) {
      var found = answers.read(column, new SourceText(heading.columns().get(column), cell));
      if (found.isEmpty()) {
        return false;
      }
      mark = compiled.mark(found.get());
      if (cell.length() <= LONGEST && known.get(column).size() < MOST) {
        known.get(column).put(cell, mark);
      }
    }
    marks.put(mark);
    return true;
  }
}
