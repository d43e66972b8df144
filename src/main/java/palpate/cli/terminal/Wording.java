package palpate.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import palpate.questionnaire.Answer;
import palpate.questionnaire.Item;
import palpate.render.Spoken;

/** What the interview says about an item and its answers, the same in every kind of terminal. */
public final class Wording {
  static final String FIRST_QUESTION = "This is the first question. There is none before it.";
  static final String NO_ANSWER_YET = "There is no answer yet.";
  static final String FIND_WHAT = "Find what? Type find and a word, such as: find pain.";
  static final String NOTHING_TO_READ = "There is nothing in it to read.";
  static final String NONE_BESIDE_OTHERS =
      "That says none of them, and some of them. Choose one or the other.";
  static final String LINE_TOO_LONG = "That line is too long to read. Type it shorter.";
  static final String TOO_LONG =
      String.format(
          Locale.ROOT,
          "That is too long. At most %,d characters are kept. Say it shorter.",
          Answer.Words.MOST_CHARACTERS);

  private static final int MOST_QUOTED = 40;

  private Wording() {}

  /** The question without its instructions, for a line that goes on with the answer. */
  public static String question(Item item) {
    return Spoken.question(item);
  }

  /** An answer in the words that the client saw, for a review or after the question. */
  public static String answer(Item item, Answer answer) {
    return Spoken.answer(item, answer);
  }

  /** An answer that is offered again. */
  public static String before(Item item, Answer answer) {
    return sentence("Your answer before: " + answer(item, answer));
  }

  /** What kind of answer it takes, with its bounds. */
  public static String leadIn(Item item) {
    return item.kind().accept(new LeadIn());
  }

  /** Why it is asked and what its words mean, a paragraph each. */
  public static List<String> why(Question question) {
    var paragraphs = new ArrayList<String>();
    for (var words : List.of(question.because(), question.item().why())) {
      var paragraph = sentence(words);
      if (!words.isBlank() && !paragraphs.contains(paragraph)) {
        paragraphs.add(paragraph);
      }
    }
    return List.copyOf(paragraphs);
  }

  /** Why a question is not one to skip. */
  public static String mayNotSkip(Item item) {
    return takesNotSure(item)
        ? "This one cannot be skipped: there is no plan without it. Not sure is an answer too."
        : "This one cannot be skipped: there is no plan without it.";
  }

  /** Whether "not sure" is an answer to it. */
  static boolean takesNotSure(Item item) {
    return item.kind().accept(new TakesNotSure());
  }

  /** A phrase as a sentence: with a capital letter, and a full stop where it has no end. */
  public static String sentence(String phrase) {
    var words = phrase.strip();
    if (words.isEmpty()) {
      return "";
    }
    var first = words.offsetByCodePoints(0, 1);
    var capital = words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    return capital.matches("(?s).*[.!?:]") ? capital : capital + ".";
  }

  /** A list in words: "1, 3 or 5". */
  static String or(List<String> some) {
    var last = some.size() - 1;
    return last == 0
        ? some.get(0)
        : String.join(", ", some.subList(0, last)) + " or " + some.get(last);
  }

  /** Typed words inside a message: in quotes, and not endless. */
  static String quoted(String typed) {
    var words = TypedText.clean(typed);
    var cut = words.codePointCount(0, words.length()) > MOST_QUOTED;
    return cut
        ? "'" + words.substring(0, words.offsetByCodePoints(0, MOST_QUOTED)) + "...'"
        : "'" + words + "'";
  }
}
