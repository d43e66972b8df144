package palpate.cli.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import palpate.questionnaire.Answer;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemKind;
import palpate.render.DisplayWidth;
import palpate.render.Spoken;

/** A small whole scale, such as 0 to 10 for strength of pain; nothing is chosen at first. */
final class BarField implements Field {
  private static final int MOST_STEPS = 11;
  private static final int TEN = 10;
  private static final int NOTHING = Integer.MIN_VALUE;

  private final Item item;
  private final int min;
  private final int max;
  private int chosen = NOTHING;
  private int typed;
  private boolean unsure;

  BarField(Item item, ItemKind.Amount kind) {
    this.item = item;
    this.min = kind.min().intValueExact();
    this.max = kind.max().intValueExact();
  }

  /** Whether all steps of the scale can be seen at once. */
  static boolean suits(ItemKind.Amount kind) {
    return kind.whole()
        && kind.min().signum() >= 0
        && kind.max().compareTo(BigDecimal.valueOf(99)) <= 0
        && kind.max().subtract(kind.min()).compareTo(BigDecimal.valueOf(MOST_STEPS)) < 0;
  }

  BarField offering(BigDecimal before) {
    if (before.intValue() >= min && before.intValue() <= max) {
      moveTo(before.intValue());
    }
    return this;
  }

  BarField offeringNotSure() {
    unsure = true;
    return this;
  }

  @Override
  public Reaction press(Key key) {
    if (key.is(Key.Kind.ENTER)) {
      return accept();
    }
    if (key.is(Key.Kind.TEXT)) {
      return type(key);
    }
    typed = 0;
    var none = chosen == NOTHING;
    switch (key.kind()) {
      case RIGHT, UP -> moveTo(none ? min : chosen + 1);
      case LEFT, DOWN -> moveTo(none ? min : chosen - 1);
      case HOME -> moveTo(min);
      case END -> moveTo(max);
      default -> {
        return Reaction.QUIET;
      }
    }
    return Reaction.QUIET;
  }

  private Reaction type(Key key) {
    var digit = Character.digit(key.text().codePointAt(0), TEN);
    if (digit >= 0) {
      return digit(digit);
    }
    typed = 0;
    if (key.types("u")) {
      unsure = true;
      chosen = NOTHING;
    }
    return Reaction.QUIET;
  }

  private Reaction digit(int digit) {
    var longer = typed * TEN + digit;
    var number = longer <= max ? longer : digit;
    var mayGrow = number > 0 && number * TEN <= max;
    if (number > max || (number < min && !mayGrow)) {
      typed = 0;
      return Reaction.says("%s is not on the scale from %s to %s.".formatted(digit, min, max));
    }
    typed = number;
    if (number >= min) {
      moveTo(number);
    }
    return Reaction.QUIET;
  }

  private void moveTo(int number) {
    chosen = Math.max(min, Math.min(max, number));
    unsure = false;
  }

  private Reaction accept() {
    if (unsure) {
      return Reaction.gives(new Answer.NotSure());
    }
    return chosen == NOTHING
        ? Reaction.says("Choose a number first: type it, or move with the arrow keys.")
        : Reaction.gives(answer());
  }

  private Answer answer() {
    return new Answer.Amount(BigDecimal.valueOf(chosen));
  }

  @Override
  public EditLine.Laid laid(Lettering lettering, int rows) {
    var lines = new ArrayList<Line>();
    if (rows > 1) {
      lines.add(lettering.set(Lettering.Look.PLAIN, bar(lettering.columns())));
    }
    lines.add(lettering.line(Lettering.Look.STRONG, "> " + words()));
    return new EditLine.Laid(lines, Caret.RESTING);
  }

  private String bar(int columns) {
    var bar = new StringBuilder();
    for (var step = min; step <= max; step++) {
      bar.append(step == chosen ? "[" + step + "]" : " " + step + " ");
    }
    return DisplayWidth.of(bar.toString()) <= columns ? bar.toString() : ends();
  }

  /** Where not all steps fit. */
  private String ends() {
    return chosen == NOTHING
        ? "%s ... %s".formatted(min, max)
        : "%s ..[%s].. %s".formatted(min, chosen, max);
  }

  private String words() {
    if (unsure) {
      return "not sure";
    }
    return chosen == NOTHING
        ? "nothing chosen, %s to %s".formatted(min, max)
        : Spoken.answer(item, answer());
  }

  @Override
  public List<String> keys() {
    return List.of("Arrows or digits choose", "Enter accepts", "u not sure");
  }

  @Override
  public List<String> help() {
    return List.of(
        "Type a number from %s to %s, or move with the arrow keys. u stands for 'not sure'. Enter"
                .formatted(min, max)
            + " accepts the number in brackets.");
  }
}
