package palpate.cli.terminal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import palpate.questionnaire.Answer;
import palpate.questionnaire.ItemKind;

/** Reads a date within its bounds: year, month, day. */
record TypedDate(ItemKind.Date kind) implements Typed {
  private static final Pattern PARTS = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

  @Override
  public boolean allows(int c) {
    return (c >= '0' && c <= '9') || c == '-';
  }

  @Override
  public Reaction read(String typed) {
    var parts = PARTS.matcher(typed);
    if (!parts.matches()) {
      return Reaction.says("'%s' is not a date. %s".formatted(typed, wanted()));
    }
    try {
      return within(LocalDate.of(part(parts.group(1)), part(parts.group(2)), part(parts.group(3))));
    } catch (DateTimeException e) {
      return Reaction.says("There is no day %s. %s".formatted(typed, wanted()));
    }
  }

  private Reaction within(LocalDate day) {
    if (day.isBefore(kind.min())) {
      return Reaction.says("%s is too early. %s".formatted(day, wanted()));
    }
    if (day.isAfter(kind.max())) {
      return Reaction.says("%s is too late. %s".formatted(day, wanted()));
    }
    return Reaction.gives(new Answer.Day(day));
  }

  private static int part(String digits) {
    return Integer.parseInt(digits);
  }

  @Override
  public String wanted() {
    return "Type year-month-day, such as 2026-11-30, from %s to %s."
        .formatted(kind.min(), kind.max());
  }
}
