package palpate.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import palpate.questionnaire.Answer;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.Problems;
import palpate.source.SourceText;

/**
 * The answers that cells stand for. The same few words fill most cells of a table, so short ones
 * are remembered. Safe for use by several threads.
 */
final class CellAnswers {
  private static final int MOST = 1_000;
  private static final int LONGEST = 100;

  private final List<List<Item>> items;
  private final List<Map<String, List<Answer>>> known;

  CellAnswers(CsvHeading heading) {
    this.items = heading.columns().stream().map(it -> heading.item(it).stream().toList()).toList();
    this.known =
        items.stream().<Map<String, List<Answer>>>map(it -> new ConcurrentHashMap<>()).toList();
  }

  /** Adds the answer of a cell, if it has one; false for a cell that takes a closer look. */
  boolean read(int column, SourceText cell, Map<ItemId, Answer> into) {
    for (var item : items.get(column)) {
      var answers = answers(column, item, cell);
      if (answers.isEmpty()) {
        return false;
      }
      answers.get().forEach(answer -> into.put(item.id(), answer));
    }
    return true;
  }

  /** One answer, or none for an empty cell. */
  private Optional<List<Answer>> answers(int column, Item item, SourceText cell) {
    var remembered = known.get(column).get(cell.text());
    if (remembered != null) {
      return Optional.of(remembered);
    }
    var problems = new Problems();
    problems.addAll(CsvNode.hidden(cell));
    var answer = AnswersReader.readAnswer(item, CsvNode.of(cell, item.kind()), problems);
    if (!problems.sorted().isEmpty()) {
      return Optional.empty();
    }
    var answers = answer.stream().toList();
    if (cell.text().length() <= LONGEST && known.get(column).size() < MOST) {
      known.get(column).put(cell.text(), answers);
    }
    return Optional.of(answers);
  }
}
