package palpate.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import palpate.cli.terminal.Move;
import palpate.cli.terminal.Question;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemKind;

/** Types lines, for plain mode. */
final class PlainHand implements Hand {
  @Override
  public String answer(Question question, Answer answer) {
    var item = question.item();
    var isOffered = question.given().answer(item.id()).equals(Optional.of(answer));
    return isOffered ? "\n" : item.kind().accept(new Words(answer)) + "\n";
  }

  @Override
  public String why(Question question) {
    return "why\n";
  }

  @Override
  public String wrong(Question question) {
    return question.item().kind().accept(new Wrong()) + "\n";
  }

  @Override
  public String skip(Question question) {
    return "skip\n";
  }

  @Override
  public String review(Question question) {
    return "review\n";
  }

  @Override
  public String back() {
    return "back\n";
  }

  @Override
  public String change(int number) {
    return number + "\n";
  }

  @Override
  public String finish() {
    return "done\n";
  }

  @Override
  public String leave(Move.Leave.Reason reason) {
    return reason == Move.Leave.Reason.ASKED ? "quit\n" : "";
  }

  /** An answer as one types it. */
  private record Words(Answer answer) implements ItemKind.Cases<String> {
    private static final String NOT_SURE = "not sure";

    private boolean isNotSure() {
      return answer.equals(new Answer.NotSure());
    }

    @Override
    public String oneOf(ItemKind.OneOf kind) {
      if (isNotSure()) {
        return NOT_SURE;
      }
      var option = ((Answer.Chosen) answer).options().first();
      return kind.yesNo() ? option : Integer.toString(number(kind, option));
    }

    @Override
    public String anyOf(ItemKind.AnyOf kind) {
      if (isNotSure()) {
        return NOT_SURE;
      }
      var chosen = (Answer.Chosen) answer;
      var words = new ArrayList<String>();
      chosen.options().forEach(it -> words.add(Integer.toString(number(kind, it))));
      chosen.unsure().forEach(it -> words.add(number(kind, it) + "?"));
      return words.isEmpty() ? AnswerOption.NONE : String.join(", ", words);
    }

    private static int number(ItemKind kind, String option) {
      return kind.options().stream().map(AnswerOption::id).toList().indexOf(option) + 1;
    }

    @Override
    public String number(ItemKind.Amount kind) {
      return isNotSure() ? NOT_SURE : ((Answer.Amount) answer).value().toPlainString();
    }

    @Override
    public String date(ItemKind.Date kind) {
      return isNotSure() ? NOT_SURE : ((Answer.Day) answer).date().toString();
    }

    @Override
    public String text(ItemKind.Text kind) {
      return ((Answer.Words) answer).text();
    }
  }

  /** What is refused. */
  private static final class Wrong implements ItemKind.Cases<String> {
    @Override
    public String oneOf(ItemKind.OneOf kind) {
      return kind.yesNo() ? "maybe" : "99";
    }

    @Override
    public String anyOf(ItemKind.AnyOf kind) {
      return "1, none";
    }

    @Override
    public String number(ItemKind.Amount kind) {
      return kind.max().add(BigDecimal.ONE).toPlainString();
    }

    @Override
    public String date(ItemKind.Date kind) {
      return "30 February";
    }

    @Override
    public String text(ItemKind.Text kind) {
      return "";
    }
  }
}
