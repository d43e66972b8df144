package palpate.cli.terminal;

import java.util.Locale;
import java.util.Set;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.ItemKind;

/**
 * Reads a reply of plain mode as an answer.
 *
 * @param typed as it came
 */
record ReplyReader(String typed) implements ItemKind.Cases<Reading> {
  private static final Set<String> NOT_SURE = Set.of("not sure", "not-sure", "unsure");
  private static final String AS_TEXT = "text:";
  private static final String QUOTES = "\"'\u201c\u201d\u2018\u2019";

  @Override
  public Reading oneOf(ItemKind.OneOf kind) {
    if (isNotSure()) {
      return Reading.of(new Answer.NotSure());
    }
    var reply = OptionList.withoutStop(words());
    return kind.yesNo()
        ? yesOrNo(reply.toLowerCase(Locale.ROOT))
        : one(new OptionList(kind.options()), reply);
  }

  private static Reading yesOrNo(String reply) {
    return switch (reply) {
      case "yes", "y", "1" -> Reading.of(Answer.Chosen.of(AnswerOption.YES.id()));
      case "no", "n", "2" -> Reading.of(Answer.Chosen.of(AnswerOption.NO.id()));
      default ->
          Reading.refused(
              "%s is neither yes nor no. Type yes, no or not sure."
                  .formatted(Wording.quoted(reply)));
    };
  }

  private static Reading one(OptionList list, String reply) {
    var named = NamedOptions.by(reply, list);
    if (named.options().size() == 1) {
      return Reading.of(Answer.Chosen.of(named.options().get(0).id()));
    }
    return reply.matches("[0-9]{1,9}(?:(?:[-,; ]|and)+[0-9]{1,9})+")
        ? Reading.refused("Only one of them can be chosen. Type one number.")
        : Reading.refused(named.refusal());
  }

  @Override
  public Reading anyOf(ItemKind.AnyOf kind) {
    return TicksReader.read(new OptionList(kind.options()), words());
  }

  @Override
  public Reading number(ItemKind.Amount kind) {
    return isNotSure()
        ? Reading.of(new Answer.NotSure())
        : TypedAnswer.number(kind, OptionList.withoutStop(words()));
  }

  @Override
  public Reading date(ItemKind.Date kind) {
    return isNotSure()
        ? Reading.of(new Answer.NotSure())
        : TypedAnswer.date(kind, OptionList.withoutStop(words()));
  }

  /** A word that would do something is meant as text when it says so, or stands in quotes. */
  @Override
  public Reading text(ItemKind.Text kind) {
    var text = words();
    if (text.regionMatches(true, 0, AS_TEXT, 0, AS_TEXT.length())) {
      return TypedAnswer.text(text.substring(AS_TEXT.length()));
    }
    var bare = withoutQuotes(text);
    return TypedAnswer.text(PlainWord.of(bare).isPresent() ? bare : text);
  }

  private static String withoutQuotes(String text) {
    var from = 0;
    var to = text.length();
    while (from < to && QUOTES.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (from > 0 && to > from && QUOTES.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  private boolean isNotSure() {
    return NOT_SURE.contains(OptionList.withoutStop(words()).toLowerCase(Locale.ROOT));
  }

  private String words() {
    return TypedText.clean(typed);
  }
}
