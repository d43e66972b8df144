package palpate.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpate.questionnaire.load.AnswersReader;
import palpate.render.RowProblem;
import palpate.source.Loaded;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceSpan;
import palpate.source.SourceText;
import palpate.source.tree.Entry;
import palpate.source.tree.Fields;
import palpate.source.tree.MappingNode;
import palpate.source.tree.Node;
import palpate.source.tree.ScalarNode;

/** Reads rows of CSV below the headings of their columns. */
record CsvRowReader(String file, CsvHeading heading, QuickCells quick) implements RowReader {
  CsvRowReader(String file, CsvHeading heading) {
    this(file, heading, new QuickCells(file, heading));
  }

  @Override
  public Optional<ScoredRow> score(Row row, Lane lane) {
    return lane.scoreCells(file, row, quick);
  }

  @Override
  public RowReading read(Row row) {
    Loaded<SourceText> text = RowText.of(file, row);
    Loaded<List<String>> cells = text.then(CsvCells::of);
    return cells.value().map(this::read).orElseGet(() -> RowReading.Rejected.of(cells.problems()));
  }

  private RowReading read(List<String> cells) {
    var columns = heading.columns();
    var all = SourceSpan.at(new SourceText(file, ""), 1, 1);
    if (cells.size() != columns.size()) {
      var message =
          "the row has %s cells below %s headings".formatted(cells.size(), columns.size());
      return RowReading.Rejected.of(
          List.of(
              Problem.error("cell-count", all, message)
                  .withHint("put text with commas in quotes; an empty cell needs its comma too")));
    }
    return answers(cells);
  }

  private RowReading answers(List<String> cells) {
    var columns = heading.columns();
    var all = SourceSpan.at(new SourceText(file, ""), 1, 1);
    var id = "";
    var problems = new Problems();
    var entries = new ArrayList<Entry>();
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      var cell = new SourceText(column, cells.get(i));
      var item = heading.item(column);
      if (column.equals(heading.idColumn())) {
        id = cell.text().strip();
      }
      if (item.isPresent() || column.equals(heading.idColumn())) {
        problems.addAll(CsvNode.hidden(cell));
      }
      item.ifPresent(it -> entries.add(entry(cell, CsvNode.of(cell, it.kind()))));
    }
    var fields = new Fields("the row", new MappingNode(all, entries), problems);
    var sheet = AnswersReader.readSheet(fields, heading.questionnaire());
    return problems.hasErrors()
        ? new RowReading.Rejected(id, placed(problems.sorted()), false)
        : new RowReading.Answers(id, sheet, List.of());
  }

  private static Entry entry(SourceText cell, Node value) {
    return new Entry(new ScalarNode(value.span(), cell.name(), ScalarNode.Kind.TEXT), value);
  }

  /** A cell goes by the name of its column; its lines are all those of the row. */
  private static List<RowProblem> placed(List<Problem> problems) {
    return problems.stream().map(CsvRowReader::placed).toList();
  }

  private static RowProblem placed(Problem problem) {
    var cell = problem.span().source();
    var first = SourceSpan.at(cell, 1, 1);
    var inRow =
        new Problem(problem.code(), problem.severity(), first, problem.message(), problem.hint());
    return new RowProblem(inRow, "", cell.name());
  }
}
