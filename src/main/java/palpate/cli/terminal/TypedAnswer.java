package palpate.cli.terminal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import palpate.questionnaire.Answer;
import palpate.questionnaire.ItemKind;

/** Reads what is typed for a number, a date or a text, the same in every kind of terminal. */
final class TypedAnswer {
  /** A comma never stands before three digits: "1,000" may mean one thousand. */
  private static final Pattern NUMBER =
      Pattern.compile("(-?[0-9]{1,9}(?:\\.[0-9]{1,6}|,[0-9]{1,2})?) ?(\\p{L}.*)?");

  private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

  private TypedAnswer() {}

  /** Also with the unit, or the beginning of it, behind the number. */
  static Reading number(ItemKind.Amount kind, String typed) {
    var number = NUMBER.matcher(typed.strip());
    if (!number.matches() || !isUnit(kind, number)) {
      return Reading.refused(
          "%s is not a plain number. It must be a %s."
              .formatted(Wording.quoted(typed), LeadIn.bounded(kind)));
    }
    return within(kind, number.group(1));
  }

  private static boolean isUnit(ItemKind.Amount kind, Matcher number) {
    var rest = number.start(2) < 0 ? "" : number.group(2);
    return kind.unit().toLowerCase(Locale.ROOT).startsWith(rest.toLowerCase(Locale.ROOT));
  }

  private static Reading within(ItemKind.Amount kind, String digits) {
    var amount = new BigDecimal(digits.replace(',', '.'));
    if (kind.whole() && !digits.matches("-?[0-9]+")) {
      return Reading.refused(
          "%s is not a whole number. It must be a %s."
              .formatted(Wording.quoted(digits), LeadIn.bounded(kind)));
    }
    if (amount.compareTo(kind.min()) < 0) {
      return Reading.refused(
          "%s is too low. The least is %s."
              .formatted(Wording.quoted(digits), LeadIn.measured(kind, kind.min())));
    }
    if (amount.compareTo(kind.max()) > 0) {
      return Reading.refused(
          "%s is too high. The most is %s."
              .formatted(Wording.quoted(digits), LeadIn.measured(kind, kind.max())));
    }
    return Reading.of(
        new Answer.Amount(amount.setScale(Math.max(0, amount.stripTrailingZeros().scale()))));
  }

  static Reading date(ItemKind.Date kind, String typed) {
    var parts = DAY.matcher(typed.strip());
    if (!parts.matches()) {
      return Reading.refused(
          "%s is not a date. Write the year, the month and the day, such as %s."
              .formatted(Wording.quoted(typed), kind.max()));
    }
    try {
      return within(kind, day(parts), typed);
    } catch (DateTimeException noSuchDay) {
      return Reading.refused(
          "%s is not a day of the calendar. Check the month and the day."
              .formatted(Wording.quoted(typed)));
    }
  }

  private static LocalDate day(Matcher parts) {
    return LocalDate.of(
        Integer.parseInt(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)));
  }

  private static Reading within(ItemKind.Date kind, LocalDate day, String typed) {
    if (day.isBefore(kind.min())) {
      return Reading.refused(
          "%s is too early. The first day is %s.".formatted(Wording.quoted(typed), kind.min()));
    }
    if (day.isAfter(kind.max())) {
      return Reading.refused(
          "%s is too late. The last day is %s.".formatted(Wording.quoted(typed), kind.max()));
    }
    return Reading.of(new Answer.Day(day));
  }

  /** Without what only a terminal reads. */
  static Reading text(String typed) {
    var text = TypedText.clean(typed);
    if (text.isEmpty()) {
      return Reading.refused(Wording.NOTHING_TO_READ);
    }
    if (text.length() > Answer.Words.MOST_CHARACTERS) {
      return Reading.refused(Wording.TOO_LONG);
    }
    return Reading.of(new Answer.Words(text));
  }
}
