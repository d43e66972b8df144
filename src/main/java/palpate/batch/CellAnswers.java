package palpate.batch;

import java.util.List;
import java.util.Optional;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.Problems;
import palpate.source.SourceText;

/** The answers that cells below some headings stand for. */
final class CellAnswers {
  private final List<List<Item>> items;

  CellAnswers(CsvHeading heading) {
    this.items = heading.columns().stream().map(it -> heading.item(it).stream().toList()).toList();
  }

  /** No answer, or one; empty for a cell that takes a closer look. */
  Optional<AnswerSheet> read(int column, SourceText cell) {
    var problems = new Problems();
    var sheet = AnswerSheet.EMPTY;
    for (var item : items.get(column)) {
      problems.addAll(CsvNode.hidden(cell));
      var answer = AnswersReader.readAnswer(item, CsvNode.of(cell, item.kind()), problems);
      if (answer.isPresent()) {
        sheet = sheet.with(item.id(), answer.get());
      }
    }
    return problems.sorted().isEmpty() ? Optional.of(sheet) : Optional.empty();
  }
}
