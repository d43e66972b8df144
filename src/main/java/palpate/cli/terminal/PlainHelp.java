package palpate.cli.terminal;

import java.util.List;
import palpate.questionnaire.ItemKind;

/** How an item is answered by typing. */
final class PlainHelp implements ItemKind.Cases<PlainHelp.Typing> {
  private static final String YES_AND_NO = "Type yes or no. y and n will do, and so will 1 and 2.";
  private static final String WORDS = "You can also type its words, or how they begin.";
  private static final String NOT_SURE = "Type not sure when you cannot tell.";

  /**
   * What to type.
   *
   * @param brief said with each question; perhaps empty
   * @param ifNothing said when nothing was typed; perhaps empty
   * @param whole said on request
   */
  record Typing(String brief, String ifNothing, List<String> whole) {
    Typing {
      whole = List.copyOf(whole);
    }
  }

  @Override
  public Typing oneOf(ItemKind.OneOf kind) {
    return kind.yesNo()
        ? new Typing("", "", List.of(YES_AND_NO, NOT_SURE))
        : new Typing(
            "Type its number.",
            "",
            List.of("Type the number of one answer, such as 2.", WORDS, NOT_SURE));
  }

  @Override
  public Typing anyOf(ItemKind.AnyOf kind) {
    return new Typing(
        "Type their numbers, with commas.",
        " If none of them applies, type none.",
        List.of(
            "Type the numbers of all that apply, such as: 1, 3. For 1, 2 and 3 you can type 1-3.",
            WORDS,
            "Type none when none of them applies. " + NOT_SURE,
            "When you are not sure about one of them, type a question mark after its number, such"
                + " as 2? Or put it last, such as: 1, not sure 2."));
  }

  @Override
  public Typing number(ItemKind.Amount kind) {
    return new Typing(
        "",
        "",
        List.of(
            "Type a %s.".formatted(LeadIn.bounded(kind)),
            kind.whole() ? "" : "A point or a comma begins the fraction.",
            NOT_SURE));
  }

  @Override
  public Typing date(ItemKind.Date kind) {
    return new Typing(
        "",
        "",
        List.of(
            "Type the year, the month and the day with hyphens, such as %s.".formatted(kind.max()),
            NOT_SURE));
  }

  @Override
  public Typing text(ItemKind.Text kind) {
    return new Typing(
        "",
        "",
        List.of(
            "Type your words and press Enter.",
            "A word such as back does what it says when it stands alone. To give it as your"
                + " answer, type text: and the word, such as text: back. Quotes will do too."));
  }
}
