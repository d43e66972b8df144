package palpate.cli.terminal;

import java.util.List;
import java.util.Optional;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemKind;

/** The field for an item, holding the answer that it had before. */
record FieldFor(Item item, Offer offer) implements ItemKind.Cases<Field> {
  /** An answer that was given before, as each kind of field wants it; there may be none. */
  record Offer(List<Answer> before) {
    Offer {
      before = List.copyOf(before);
    }

    boolean isNotSure() {
      return before.contains(new Answer.NotSure());
    }

    <T extends Answer> Optional<T> as(Class<T> kind) {
      return before.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
  }

  static Field of(Question question) {
    var before = question.given().answer(question.item().id()).stream().toList();
    return question.item().kind().accept(new FieldFor(question.item(), new Offer(before)));
  }

  @Override
  public Field oneOf(ItemKind.OneOf kind) {
    var option =
        offer.as(Answer.Chosen.class).flatMap(it -> it.options().stream().findFirst()).orElse("");
    return new OneOfField(kind, offer.isNotSure() ? AnswerOption.NOT_SURE : option);
  }

  @Override
  public Field anyOf(ItemKind.AnyOf kind) {
    var ticks = new Ticks();
    offer.as(Answer.Chosen.class).ifPresent(ticks::take);
    if (offer.isNotSure()) {
      ticks.tick(AnswerOption.NOT_SURE);
    }
    return new AnyOfField(kind, ticks, BodyPicture.of(kind));
  }

  @Override
  public Field number(ItemKind.Amount kind) {
    var before = offer.as(Answer.Amount.class).map(Answer.Amount::value);
    if (BarField.suits(kind)) {
      var bar = new BarField(item, kind);
      before.ifPresent(bar::offering);
      return offer.isNotSure() ? bar.offeringNotSure() : bar;
    }
    return typed(new TypedAmount(kind), before.map(TypedAmount::plain).orElse(""));
  }

  @Override
  public Field date(ItemKind.Date kind) {
    var before = offer.as(Answer.Day.class).map(it -> it.date().toString());
    return typed(new TypedDate(kind), before.orElse(""));
  }

  private Field typed(Typed typed, String before) {
    var field = new TypedField(typed).offering(before);
    return offer.isNotSure() ? field.offeringNotSure() : field;
  }

  @Override
  public Field text(ItemKind.Text kind) {
    return new TextField(offer.as(Answer.Words.class).map(Answer.Words::text).orElse(""));
  }
}
