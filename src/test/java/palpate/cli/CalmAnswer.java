package palpate.cli;

import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemKind;

/** What a healthy person says. */
final class CalmAnswer implements ItemKind.Cases<Answer> {
  @Override
  public Answer oneOf(ItemKind.OneOf kind) {
    return Answer.Chosen.of(kind.yesNo() ? AnswerOption.NO.id() : kind.options().get(0).id());
  }

  @Override
  public Answer anyOf(ItemKind.AnyOf kind) {
    return Answer.Chosen.of();
  }

  @Override
  public Answer number(ItemKind.Amount kind) {
    return new Answer.Amount(kind.min());
  }

  @Override
  public Answer date(ItemKind.Date kind) {
    return new Answer.Day(kind.min());
  }

  @Override
  public Answer text(ItemKind.Text kind) {
    return new Answer.Words("dig the garden");
  }
}
