package palpate.terminal;

import static palpate.terminal.Key.CTRL_U;
import static palpate.terminal.Key.DOWN;
import static palpate.terminal.Key.END;
import static palpate.terminal.Key.ENTER;
import static palpate.terminal.Key.HOME;
import static palpate.terminal.Key.SPACE;
import static palpate.terminal.Key.UP;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemKind;

/** The keys that give an answer to a question, whatever was chosen there before. */
record Keystrokes(Answer answer) implements ItemKind.Cases<String> {
  private static final String UNSURE = "u";

  static String giving(Answer answer, Item item) {
    return item.kind().accept(new Keystrokes(answer)) + keys(ENTER);
  }

  private static String keys(Key... keys) {
    return List.of(keys).stream().map(key -> key.sent(false)).collect(Collectors.joining());
  }

  private boolean isNotSure() {
    return answer.equals(new Answer.NotSure());
  }

  private Answer.Chosen chosen() {
    return (Answer.Chosen) answer;
  }

  /** With y and n, or with the arrow keys. */
  @Override
  public String oneOf(ItemKind.OneOf kind) {
    if (isNotSure()) {
      return UNSURE;
    }
    var option = chosen().options().first();
    return kind.yesNo()
        ? option.substring(0, 1)
        : keys(HOME) + keys(DOWN).repeat(index(kind.options(), option));
  }

  /** By the numbers of the lines; on a body map by a part of the words. */
  @Override
  public String anyOf(ItemKind.AnyOf kind) {
    if (isNotSure()) {
      return keys(END);
    }
    if (chosen().options().isEmpty() && chosen().unsure().isEmpty()) {
      return keys(END, UP);
    }
    if (kind.bodyMap().isDrawn()) {
      return found(kind.options());
    }
    return marked(kind.options(), chosen().options(), keys(SPACE))
        + marked(kind.options(), chosen().unsure(), UNSURE);
  }

  private String found(List<AnswerOption> options) {
    return options.stream()
        .filter(option -> chosen().options().contains(option.id()))
        .map(option -> "/" + option.label() + keys(ENTER))
        .collect(Collectors.joining());
  }

  private static String marked(List<AnswerOption> all, Collection<String> some, String mark) {
    return some.stream()
        .map(option -> keys(HOME) + (index(all, option) + 1) + mark)
        .collect(Collectors.joining());
  }

  private static int index(List<AnswerOption> all, String id) {
    return all.stream().map(AnswerOption::id).toList().indexOf(id);
  }

  @Override
  public String number(ItemKind.Amount kind) {
    return isNotSure()
        ? UNSURE
        : keys(CTRL_U) + ((Answer.Amount) answer).value().stripTrailingZeros().toPlainString();
  }

  @Override
  public String date(ItemKind.Date kind) {
    return isNotSure() ? UNSURE : keys(CTRL_U) + ((Answer.Day) answer).date();
  }

  @Override
  public String text(ItemKind.Text kind) {
    return keys(CTRL_U) + ((Answer.Words) answer).text();
  }
}
