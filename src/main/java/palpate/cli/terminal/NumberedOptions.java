package palpate.cli.terminal;

import java.util.List;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemKind;

/** The options that plain mode numbers: all but yes and no, which are words of the question. */
final class NumberedOptions implements ItemKind.Cases<List<AnswerOption>> {
  @Override
  public List<AnswerOption> oneOf(ItemKind.OneOf kind) {
    return kind.yesNo() ? List.of() : kind.options();
  }

  @Override
  public List<AnswerOption> anyOf(ItemKind.AnyOf kind) {
    return kind.options();
  }

  @Override
  public List<AnswerOption> number(ItemKind.Amount kind) {
    return List.of();
  }

  @Override
  public List<AnswerOption> date(ItemKind.Date kind) {
    return List.of();
  }

  @Override
  public List<AnswerOption> text(ItemKind.Text kind) {
    return List.of();
  }
}
