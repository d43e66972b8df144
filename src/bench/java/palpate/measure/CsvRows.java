package palpate.measure;

import java.util.ArrayList;
import java.util.List;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.Questionnaire;

/** Rows of CSV, with a column for each item. */
record CsvRows(Questionnaire questionnaire) implements RowForm {
  @Override
  public String head() {
    return "id," + String.join(",", items().stream().map(it -> it.id().value()).toList()) + "\n";
  }

  private List<Item> items() {
    return questionnaire.items();
  }

  @Override
  public String row(String id, AnswerSheet sheet) {
    var row = new StringBuilder(id);
    for (var item : items()) {
      row.append(',').append(sheet.answer(item.id()).map(it -> it.accept(new Cell())).orElse(""));
    }
    return row.append('\n').toString();
  }

  /** An answer as a cell. */
  private record Cell() implements Answer.Cases<String> {
    @Override
    public String chosen(Answer.Chosen answer) {
      var options = new ArrayList<>(answer.options());
      answer.unsure().forEach(it -> options.add(it + ":" + AnswerOption.NOT_SURE));
      return options.isEmpty() ? AnswerOption.NONE : String.join(";", options);
    }

    @Override
    public String amount(Answer.Amount answer) {
      return answer.value().toPlainString();
    }

    @Override
    public String day(Answer.Day answer) {
      return answer.date().toString();
    }

    @Override
    public String words(Answer.Words answer) {
      return '"' + answer.text().replace("\"", "\"\"") + '"';
    }

    @Override
    public String notSure(Answer.NotSure answer) {
      return AnswerOption.NOT_SURE;
    }
  }
}
