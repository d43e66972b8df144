package palpate.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.Stage;

/** Somebody who answers about as a typical sheet does. */
record Client(Draw draw, AnswerSheet typical) {
  private static final int SCALE = 10;
  private static final double YEARS = 9;

  private static final List<String> WORDS =
      List.of(
          "Work a full day; sleep through; lift my daughter",
          "Walk to the shop and back",
          "Garden for an hour, \"without paying for it\" the day after",
          "Fußball mit den Kindern; Stiegen steigen",
          "Turn my head when driving",
          "Run 5 km again");

  Answer answer(Item item) {
    return item.kind()
        .accept(
            new ItemKind.Cases<Answer>() {
              @Override
              public Answer oneOf(ItemKind.OneOf kind) {
                return one(item, kind);
              }

              @Override
              public Answer anyOf(ItemKind.AnyOf kind) {
                return some(item, kind);
              }

              @Override
              public Answer number(ItemKind.Amount kind) {
                return amount(item, kind);
              }

              @Override
              public Answer date(ItemKind.Date kind) {
                return day(kind);
              }

              @Override
              public Answer text(ItemKind.Text kind) {
                return new Answer.Words(draw.one(WORDS));
              }
            });
  }

  private static boolean isDanger(Item item) {
    return item.stage() == Stage.SAFETY || item.stage() == Stage.REGIONAL_SAFETY;
  }

  private static boolean isScreen(Item item) {
    return isDanger(item) || item.stage() == Stage.HEALTH;
  }

  private Answer one(Item item, ItemKind.OneOf kind) {
    if (draw.happens(Frequencies.NOT_SURE)) {
      return new Answer.NotSure();
    }
    var usual = typical.answer(item.id());
    if (usual.isPresent() && draw.happens(Frequencies.AS_TYPICAL)) {
      return usual.get();
    }
    if (!isScreen(item)) {
      return Answer.Chosen.of(draw.one(kind.options()).id());
    }
    return usual.orElseGet(() -> Answer.Chosen.of(calm(item, kind)));
  }

  /** The answer of somebody who is well. */
  private String calm(Item item, ItemKind.OneOf kind) {
    if (!kind.yesNo()) {
      return kind.options().get(Math.min(1, kind.options().size() - 1)).id();
    }
    var id = item.id().value();
    var good = id.endsWith("-cleared") || id.endsWith("-closed");
    return (good ? AnswerOption.YES : AnswerOption.NO).id();
  }

  private Answer some(Item item, ItemKind.AnyOf kind) {
    var usual = typical.answer(item.id()).map(Client::options).orElseGet(List::of);
    if (usual.isEmpty() && isAboutDoctors(item) && draw.happens(Frequencies.DOCTORS_AGREE)) {
      return Answer.Chosen.of(kind.options().stream().map(AnswerOption::id).toList());
    }
    var chosen = new TreeSet<String>();
    var unsure = new TreeSet<String>();
    for (var option : kind.options()) {
      if (draw.happens(chance(item, option, usual))) {
        chosen.add(option.id());
      } else if (draw.happens(Frequencies.UNSURE)) {
        unsure.add(option.id());
      }
    }
    if (chosen.isEmpty() && isOpening(item)) {
      chosen.addAll(usual.isEmpty() ? List.of(draw.one(kind.options()).id()) : usual);
      unsure.removeAll(chosen);
    }
    return new Answer.Chosen(chosen, unsure);
  }

  private static List<String> options(Answer answer) {
    return answer instanceof Answer.Chosen chosen ? List.copyOf(chosen.options()) : List.of();
  }

  private static boolean isAboutDoctors(Item item) {
    return item.id().value().equals("doctor-agrees");
  }

  /** What brings the client, and where it is. */
  private static boolean isOpening(Item item) {
    return item.id().value().equals("main-complaint") || item.id().value().equals("place");
  }

  /** Of ten thousand. */
  private int chance(Item item, AnswerOption option, List<String> usual) {
    if (usual.contains(option.id())) {
      return isScreen(item) || isOpening(item) ? Draw.ALL : Frequencies.AS_TYPICAL;
    }
    if (isScreen(item)) {
      return Frequencies.ofTick(item.id().value(), option.id(), isDanger(item));
    }
    if (isOpening(item)) {
      return usual.isEmpty() ? 0 : Frequencies.FURTHER_PLACE;
    }
    return usual.isEmpty() && typical.equals(AnswerSheet.EMPTY)
        ? Frequencies.UNTYPICAL_TICK
        : Frequencies.FURTHER_TICK;
  }

  private Answer amount(Item item, ItemKind.Amount kind) {
    var min = kind.min().intValue();
    var max = kind.max().intValue();
    var usual = usualAmount(item).orElse(Math.min(max, min + 4 * SCALE));
    var isAge = kind.unit().equals("years");
    var spread = isAge ? YEARS : Math.min(max - min, SCALE) / (double) SCALE;
    var youngest = isAge ? 16 : min;
    return new Answer.Amount(BigDecimal.valueOf(draw.about(usual, spread, youngest, max)));
  }

  private Optional<Integer> usualAmount(Item item) {
    return typical
        .answer(item.id())
        .filter(Answer.Amount.class::isInstance)
        .map(it -> ((Answer.Amount) it).value().intValue());
  }

  private Answer day(ItemKind.Date kind) {
    LocalDate min = kind.min();
    return new Answer.Day(
        min.plusDays(draw.below((int) (kind.max().toEpochDay() - min.toEpochDay()))));
  }
}
