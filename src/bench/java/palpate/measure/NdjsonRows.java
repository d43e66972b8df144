package palpate.measure;

import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.Questionnaire;

/** Rows of JSON, with the answers in the order of asking. */
record NdjsonRows(Questionnaire questionnaire) implements RowForm {
  @Override
  public String head() {
    return "";
  }

  @Override
  public String row(String id, AnswerSheet sheet) {
    var row = new StringBuilder("{\"id\":").append(quoted(id)).append(",\"answers\":{");
    var comma = "";
    for (var item : questionnaire.items()) {
      var answer = sheet.answer(item.id());
      if (answer.isPresent()) {
        row.append(comma).append(quoted(item.id().value())).append(':');
        row.append(answer.get().accept(new Value(item)));
        comma = ",";
      }
    }
    return row.append("}}\n").toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** An answer as JSON. */
  private record Value(Item item) implements Answer.Cases<String> {
    @Override
    public String chosen(Answer.Chosen answer) {
      if (item.kind() instanceof ItemKind.OneOf) {
        return quoted(answer.options().first());
      }
      if (answer.options().isEmpty() && answer.unsure().isEmpty()) {
        return quoted(AnswerOption.NONE);
      }
      var list = new StringBuilder();
      for (var option : answer.options()) {
        list.append(',').append(quoted(option));
      }
      for (var option : answer.unsure()) {
        list.append(",{").append(quoted(option)).append(':');
        list.append(quoted(AnswerOption.NOT_SURE)).append('}');
      }
      return '[' + list.substring(1) + ']';
    }

    @Override
    public String amount(Answer.Amount answer) {
      return answer.value().toPlainString();
    }

    @Override
    public String day(Answer.Day answer) {
      return quoted(answer.date().toString());
    }

    @Override
    public String words(Answer.Words answer) {
      return quoted(answer.text());
    }

    @Override
    public String notSure(Answer.NotSure answer) {
      return quoted(AnswerOption.NOT_SURE);
    }
  }
}
