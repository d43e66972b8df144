package palpate.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import palpate.compiled.CompiledCatalog;
import palpate.compiled.Marks;
import palpate.compiled.OptionTable;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemKind;
import palpate.source.Blank;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the usual answers to one item onto a form; any other it leaves. */
abstract class QuickAnswer {
  final int item;
  private final OptionTable words;

  private QuickAnswer(CompiledCatalog catalog, int item) {
    this.item = item;
    this.words = catalog.words(item);
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
                return new Figure(catalog, item, kind);
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

  /** The text at which the parser stands, as a word of the item. */
  final int word(JsonParser json) {
    return words.find(json.getStringCharacters(), json.getStringOffset(), json.getStringLength());
  }

  final int word(String text) {
    return words.find(text.toCharArray(), 0, text.length());
  }

  /** Takes the text at which the parser stands if it is the word for that. */
  final boolean readNotSure(JsonParser json, Marks marks) {
    return word(json) == OptionTable.NOT_SURE && notSure(marks);
  }

  final boolean notSure(Marks marks) {
    marks.notSure(item);
    return true;
  }

  /** Exactly one option. */
  private static final class One extends QuickAnswer {
    private final boolean yesNo;
    private final int yes;
    private final int no;

    One(CompiledCatalog catalog, int item, ItemKind.OneOf kind) {
      super(catalog, item);
      this.yesNo = kind.yesNo();
      this.yes = kind.options().indexOf(AnswerOption.YES);
      this.no = kind.options().indexOf(AnswerOption.NO);
    }

    @Override
    boolean read(JsonParser json, JsonToken token, Marks marks) {
      if (token == JsonToken.VALUE_STRING) {
        var word = word(json);
        return word == OptionTable.NOT_SURE ? notSure(marks) : choose(word, marks);
      }
      return yesNo && token.isBoolean() && choose(token == JsonToken.VALUE_TRUE ? yes : no, marks);
    }

    private boolean choose(int option, Marks marks) {
      marks.choose(item, 1L << option, 0);
      return option >= 0 && option < OptionTable.NONE;
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
          : token == JsonToken.VALUE_STRING && take(word(json), marks);
    }

    private boolean take(int word, Marks marks) {
      if (word == OptionTable.NOT_SURE) {
        return notSure(marks);
      }
      marks.choose(item, bit(word), 0);
      return word != OptionTable.UNKNOWN;
    }

    /** None of an option that there is not. */
    private static long bit(int word) {
      return word >= 0 && word < OptionTable.NONE ? 1L << word : 0;
    }

    /** Options, each once, some with a doubt; or "none" alone. */
    private boolean readList(JsonParser json, Marks marks) {
      var bits = 0L;
      var unsure = 0L;
      var none = 0;
      for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
        var doubted = token == JsonToken.START_OBJECT;
        var word =
            doubted
                ? readDoubt(json)
                : token == JsonToken.VALUE_STRING ? word(json) : OptionTable.UNKNOWN;
        var bit = bit(word);
        var isNone = !doubted && word == OptionTable.NONE;
        if (((bits | unsure) & bit) != 0 || (bit == 0 && !isNone)) {
          return false;
        }
        none += isNone ? 1 : 0;
        bits |= doubted ? 0 : bit;
        unsure |= doubted ? bit : 0;
      }
      marks.choose(item, bits, unsure);
      return (bits | unsure) == 0 ? none == 1 : none == 0;
    }

    /** An option with {@code not-sure}; unknown for anything else. */
    private int readDoubt(JsonParser json) {
      var name = json.nextName();
      if (name == null) {
        return OptionTable.UNKNOWN;
      }
      var isDoubt =
          json.nextToken() == JsonToken.VALUE_STRING
              && word(json) == OptionTable.NOT_SURE
              && json.nextToken() == JsonToken.END_OBJECT;
      return isDoubt ? word(name) : OptionTable.UNKNOWN;
    }
  }

  /** Plain digits within the bounds. */
  private static final class Figure extends QuickAnswer {
    private static final Pattern FRACTION = Pattern.compile("[0-9]{1,9}\\.[0-9]{1,6}");
    private static final int MOST = 999_999_999;

    private final double min;
    private final double max;
    private final boolean whole;

    Figure(CompiledCatalog catalog, int item, ItemKind.Amount kind) {
      super(catalog, item);
      this.min = kind.min().doubleValue();
      this.max = kind.max().doubleValue();
      this.whole = kind.whole();
    }

    @Override
    boolean read(JsonParser json, JsonToken token, Marks marks) {
      if (token == JsonToken.VALUE_NUMBER_INT) {
        var number = json.getLongValue();
        return number >= 0 && number <= MOST && take((double) number, marks);
      }
      if (token == JsonToken.VALUE_NUMBER_FLOAT) {
        return !whole
            && FRACTION.matcher(json.getString()).matches()
            && take(json.getDoubleValue(), marks);
      }
      return token == JsonToken.VALUE_STRING && readNotSure(json, marks);
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
      if (readNotSure(json, marks)) {
        return true;
      }
      var word = json.getString();
      return PLAIN.matcher(word).matches() && take(word, marks);
    }

    private boolean take(String word, Marks marks) {
      try {
        var day = LocalDate.parse(word);
        marks.number(item, (double) day.toEpochDay());
        return !day.isBefore(kind.min()) && !day.isAfter(kind.max());
      } catch (DateTimeException e) {
        return false; // the other reader says that there is no such day
      }
    }
  }

  /** Words that need no change to be kept. */
  private static final class Words extends QuickAnswer {
    private static final char FIRST_ACCENTED = '\u00c0';
    private static final char LAST_ACCENTED = '\u024f';

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
        var isLetter = c >= FIRST_ACCENTED && c <= LAST_ACCENTED;
        if ((c < ' ' || c > '~') && !isLetter) {
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
