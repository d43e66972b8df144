package palpate.render;

import java.util.List;
import java.util.Objects;

/** A table: a title for each column, and rows whose first cell names them. */
record Grid(String caption, List<String> titles, List<Row> rows) {
  Grid {
    Objects.requireNonNull(caption, "caption");
    titles = List.copyOf(titles);
    rows = List.copyOf(rows);
    for (var row : rows) {
      if (row.cells().size() != titles.size()) {
        throw new IllegalArgumentException("a row of " + caption + " has other columns");
      }
    }
  }

  /**
   * A row; each cell holds one text or a list.
   *
   * @param place where links to it lead; empty when there are none
   */
  record Row(String place, List<List<Prose>> cells) {
    Row {
      Objects.requireNonNull(place, "place");
      cells = cells.stream().map(List::copyOf).toList();
    }

    static Row of(String... cells) {
      return new Row("", List.of(cells).stream().map(it -> List.of(Prose.of(it))).toList());
    }
  }
}
