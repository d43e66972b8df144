package palpate.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns of text side by side, two spaces apart.
 *
 * @param widths columns of the terminal for each column of the table
 * @param rows for each row its cells, each a list of lines that fit
 */
record Table(List<Integer> widths, List<List<List<String>>> rows) {
  static final String GAP = "  ";

  List<String> lines() {
    var lines = new ArrayList<String>();
    for (var row : rows) {
      var height = row.stream().mapToInt(List::size).max().orElse(0);
      for (var i = 0; i < height; i++) {
        lines.add(line(row, i));
      }
    }
    return lines;
  }

  private String line(List<List<String>> row, int number) {
    var line = new StringBuilder();
    for (var i = 0; i < row.size(); i++) {
      var cell = row.get(i);
      var words = number < cell.size() ? cell.get(number) : "";
      line.append(Escapes.pad(words, widths.get(i))).append(GAP);
    }
    return line.toString().stripTrailing();
  }
}
