package palpate.cli;

import java.util.List;
import java.util.Optional;
import palpate.batch.Listener;
import palpate.questionnaire.Questionnaire;
import palpate.source.Spelling;

/** Tells on standard error what a batch meets on its way. */
record BatchNews(
    Complaints complaints, Questionnaire questionnaire, String idColumn, BatchProgress progress)
    implements Listener {
  @Override
  public void unread(String file, String column) {
    var what = column.isEmpty() ? "a column without a heading" : "'" + column + "'";
    progress.end();
    complaints.line(
        "warning: %s: %s is no item of the catalog, so it is not read.%s"
            .formatted(file, what, suggestion(column)));
  }

  private String suggestion(String column) {
    List<String> known = questionnaire.items().stream().map(it -> it.id().value()).toList();
    return Optional.of(idColumn)
        .filter(column::equalsIgnoreCase)
        .or(() -> Spelling.closest(column, known))
        .map(" Did you mean '%s'?"::formatted)
        .orElse("");
  }

  @Override
  public void written(long rows) {
    progress.written(rows);
  }
}
