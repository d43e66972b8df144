package palpate.cli;

import java.math.BigDecimal;
import java.util.Optional;
import palpate.cli.terminal.Move;
import palpate.cli.terminal.Question;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemKind;

/** Presses keys, for live mode. */
final class LiveHand implements Hand {
  private static final String ENTER = "\r";
  private static final String HOME = "\u001b[H";
  private static final String END = "\u001b[F";
  private static final String UP = "\u001b[A";
  private static final String ERASE = "\u0015";

  @Override
  public String answer(Question question, Answer answer) {
    var item = question.item();
    var before = question.given().answer(item.id());
    return before.equals(Optional.of(answer))
        ? ENTER
        : item.kind().accept(new Keys(answer, before.orElse(Answer.Chosen.of()))) + ENTER;
  }

  @Override
  public String why(Question question) {
    return isText(question) ? "\u0019" : "?";
  }

  @Override
  public String wrong(Question question) {
    return question.item().kind().accept(new Wrong());
  }

  @Override
  public String skip(Question question) {
    return isText(question) ? "\u0013" : "s";
  }

  @Override
  public String review(Question question) {
    return isText(question) ? "\u0012" : "r";
  }

  private static boolean isText(Question question) {
    return question.item().kind() instanceof ItemKind.Text;
  }

  @Override
  public String back() {
    return "\u001b";
  }

  @Override
  public String change(int number) {
    return number + ENTER;
  }

  @Override
  public String finish() {
    return "f";
  }

  @Override
  public String leave(Move.Leave.Reason reason) {
    return reason == Move.Leave.Reason.ASKED ? "\u0003" : "\u0004";
  }

  /** The keys that make an answer, but for Enter. */
  private record Keys(Answer answer, Answer before) implements ItemKind.Cases<String> {
    private boolean isNotSure() {
      return answer.equals(new Answer.NotSure());
    }

    @Override
    public String oneOf(ItemKind.OneOf kind) {
      if (isNotSure()) {
        return "u";
      }
      var option = ((Answer.Chosen) answer).options().first();
      return kind.yesNo() ? option.substring(0, 1) : Integer.toString(number(kind, option));
    }

    @Override
    public String anyOf(ItemKind.AnyOf kind) {
      if (isNotSure()) {
        return END + " ";
      }
      var wanted = (Answer.Chosen) answer;
      if (wanted.equals(Answer.Chosen.of())) {
        return END + UP + " ";
      }
      var offered = before instanceof Answer.Chosen chosen ? chosen : Answer.Chosen.of();
      var keys = new StringBuilder(HOME);
      kind.options().forEach(it -> keys.append(toggle(kind, it.id(), wanted, offered)));
      return keys.append(HOME).toString();
    }

    /** To its number, and then whatever makes it as it is wanted. */
    private static String toggle(
        ItemKind kind, String option, Answer.Chosen wanted, Answer.Chosen offered) {
      var tick = wanted.options().contains(option) != offered.options().contains(option);
      var doubt = wanted.unsure().contains(option) != offered.unsure().contains(option);
      if (!tick && !doubt) {
        return "";
      }
      var becomesUnsure = wanted.unsure().contains(option);
      var key = becomesUnsure || !tick ? "u" : " ";
      return number(kind, option) + key;
    }

    private static int number(ItemKind kind, String option) {
      return kind.options().stream().map(AnswerOption::id).toList().indexOf(option) + 1;
    }

    @Override
    public String number(ItemKind.Amount kind) {
      return isNotSure() ? "u" : typed(((Answer.Amount) answer).value().toPlainString());
    }

    @Override
    public String date(ItemKind.Date kind) {
      return isNotSure() ? "u" : typed(((Answer.Day) answer).date().toString());
    }

    @Override
    public String text(ItemKind.Text kind) {
      return typed(((Answer.Words) answer).text());
    }

    private static String typed(String text) {
      return ERASE + text;
    }
  }

  /** What is refused. */
  private static final class Wrong implements ItemKind.Cases<String> {
    @Override
    public String oneOf(ItemKind.OneOf kind) {
      return ENTER;
    }

    @Override
    public String anyOf(ItemKind.AnyOf kind) {
      return ENTER;
    }

    @Override
    public String number(ItemKind.Amount kind) {
      return kind.max().compareTo(BigDecimal.TEN) > 0
          ? kind.max().add(BigDecimal.ONE).toPlainString() + ENTER
          : ENTER; // a bar takes no number that is not on it
    }

    @Override
    public String date(ItemKind.Date kind) {
      return "2026-02-30" + ENTER;
    }

    @Override
    public String text(ItemKind.Text kind) {
      return ENTER;
    }
  }
}
