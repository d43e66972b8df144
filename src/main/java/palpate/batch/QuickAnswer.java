package palpate.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import palpate.compiled.CompiledCatalog;
import palpate.compiled.Marks;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemKind;
import palpate.source.Blank;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the usual answers to one item onto a form; any other it leaves. */
abstract class QuickAnswer {
  final CompiledCatalog catalog;
  final int item;

  private QuickAnswer(CompiledCatalog catalog, int item) {
    this.catalog = catalog;
    this.item = item;
  }

  static QuickAnswer of(CompiledCatalog catalog, int item) {
    return catalog
        .item(item)
        .kind()
        .accept(
            new ItemKind.Cases<>() {
              @Override
              public QuickAnswer oneOf(ItemKind.OneOf kind) {
                return new One(catalog, item, kind);
              }

              @Override
              public QuickAnswer anyOf(ItemKind.AnyOf kind) {
                return new Any(catalog, item);
              }

              @Override
              public QuickAnswer number(ItemKind.Amount kind) {
                return new Number(catalog, item, kind);
              }

              @Override
              public QuickAnswer date(ItemKind.Date kind) {
                return new Day(catalog, item, kind);
              }

              @Override
              public QuickAnswer text(ItemKind.Text kind) {
                return new Words(catalog, item);
              }
            });
  }

  /** Whether it was read; the token is the first of the answer, and not null. */
  abstract boolean read(JsonParser json, JsonToken token, Marks marks);

  final boolean notSure(Marks marks) {
    marks.notSure(item);
    return true;
  }

  /** Exactly one option. */
  private static final class One extends QuickAnswer {
    private final boolean yesNo;

    One(CompiledCatalog catalog, int item, ItemKind.OneOf kind) {
      super(catalog, item);
      this.yesNo = kind.yesNo();
    }

    @Override
    boolean read(JsonParser json, JsonToken token, Marks marks) {
      if (token == JsonToken.VALUE_STRING) {
        var word = json.getString();
        return word.equals(AnswerOption.NOT_SURE) ? notSure(marks) : choose(word, marks);
      }
      if (yesNo && token.isBoolean()) {
        var option = token == JsonToken.VALUE_TRUE ? AnswerOption.YES : AnswerOption.NO;
        return choose(option.id(), marks);
      }
      return false;
    }

    private boolean choose(String option, Marks marks) {
      var bit = catalog.bit(item, option);
      marks.choose(item, bit, 0);
      return bit != 0;
    }
  }

  /** A list of options, or one word for it. */
  private static final class Any extends QuickAnswer {
    Any(CompiledCatalog catalog, int item) {
      super(catalog, item);
    }

    @Override
    boolean read(JsonParser json, JsonToken token, Marks marks) {
      return token == JsonToken.START_ARRAY
          ? readList(json, marks)
          : token == JsonToken.VALUE_STRING && readWord(json.getString(), marks);
    }

    private boolean readWord(String word, Marks marks) {
      if (word.equals(AnswerOption.NOT_SURE)) {
        return notSure(marks);
      }
      var isNone = word.equals(AnswerOption.NONE);
      var bit = isNone ? 0 : catalog.bit(item, word);
      marks.choose(item, bit, 0);
      return bit != 0 || isNone;
    }

    /** Options, each once, some with a doubt; or "none" alone. */
    private boolean readList(JsonParser json, Marks marks) {
      var bits = 0L;
      var unsure = 0L;
      var none = 0;
      for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
        var doubted = token == JsonToken.START_OBJECT;
        var word =
            doubted ? readDoubt(json) : token == JsonToken.VALUE_STRING ? json.getString() : "";
        var bit = catalog.bit(item, word);
        if (((bits | unsure) & bit) != 0
            || (bit == 0 && (doubted || !word.equals(AnswerOption.NONE)))) {
          return false;
        }
        none += bit == 0 ? 1 : 0;
        bits |= doubted ? 0 : bit;
        unsure |= doubted ? bit : 0;
      }
      marks.choose(item, bits, unsure);
      return (bits | unsure) == 0 ? none == 1 : none == 0;
    }

    /** An option with {@code not-sure}; empty for anything else. */
    private static String readDoubt(JsonParser json) {
      var option = json.nextName();
      var isDoubt =
          option != null
              && json.nextToken() == JsonToken.VALUE_STRING
              && json.getString().equals(AnswerOption.NOT_SURE)
              && json.nextToken() == JsonToken.END_OBJECT;
      return isDoubt ? option : "";
    }
  }

  /** Plain digits within the bounds. */
  private static final class Number extends QuickAnswer {
    private static final Pattern FRACTION = Pattern.compile("[0-9]{1,9}\\.[0-9]{1,6}");
    private static final int MOST = 999_999_999;

    private final double min;
    private final double max;
    private final boolean whole;

    Number(CompiledCatalog catalog, int item, ItemKind.Amount kind) {
      super(catalog, item);
      this.min = kind.min().doubleValue();
      this.max = kind.max().doubleValue();
      this.whole = kind.whole();
    }

    @Override
    boolean read(JsonParser json, JsonToken token, Marks marks) {
      if (token == JsonToken.VALUE_NUMBER_INT) {
        var number = json.getLongValue();
        return number >= 0 && number <= MOST && take(number, marks);
      }
      if (token == JsonToken.VALUE_NUMBER_FLOAT) {
        return !whole
            && FRACTION.matcher(json.getString()).matches()
            && take(json.getDoubleValue(), marks);
      }
      return token == JsonToken.VALUE_STRING
          && json.getString().equals(AnswerOption.NOT_SURE)
          && notSure(marks);
    }

    private boolean take(double number, Marks marks) {
      marks.number(item, number);
      return number >= min && number <= max;
    }
  }

  /** A day as 2026-11-30. */
  private static final class Day extends QuickAnswer {
    private static final Pattern PLAIN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final ItemKind.Date kind;

    Day(CompiledCatalog catalog, int item, ItemKind.Date kind) {
      super(catalog, item);
      this.kind = kind;
    }

    @Override
    boolean read(JsonParser json, JsonToken token, Marks marks) {
      if (token != JsonToken.VALUE_STRING) {
        return false;
      }
      var word = json.getString();
      return word.equals(AnswerOption.NOT_SURE)
          ? notSure(marks)
          : PLAIN.matcher(word).matches() && take(word, marks);
    }

    private boolean take(String word, Marks marks) {
      try {
        var day = LocalDate.parse(word);
        marks.number(item, day.toEpochDay());
        return !day.isBefore(kind.min()) && !day.isAfter(kind.max());
      } catch (DateTimeException e) {
        return false; // the other reader says that there is no such day
      }
    }
  }

  /** Words that need no change to be kept. */
  private static final class Words extends QuickAnswer {
    Words(CompiledCatalog catalog, int item) {
      super(catalog, item);
    }

    @Override
    boolean read(JsonParser json, JsonToken token, Marks marks) {
      if (token != JsonToken.VALUE_STRING) {
        return false;
      }
      var text = json.getString();
      marks.words(item);
      return isPlain(text) || (new Answer.Words(text).fits() && !Blank.is(text));
    }

    private static boolean isPlain(String text) {
      for (var i = 0; i < text.length(); i++) {
        var c = text.charAt(i);
        if (c < ' ' || c > '~') {
          return false;
        }
      }
      return !text.isEmpty()
          && text.length() <= Answer.Words.MOST_CHARACTERS
          && text.charAt(0) != ' '
          && text.charAt(text.length() - 1) != ' ';
    }
  }
}
