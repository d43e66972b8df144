package palpate.cli.terminal;

import java.util.List;
import java.util.regex.Pattern;
import palpate.questionnaire.AnswerOption;

/**
 * The options that one part of a reply names.
 *
 * @param options empty when it names none
 * @param refusal what is wrong with it, when it names none
 */
record NamedOptions(List<AnswerOption> options, String refusal) {
  private static final Pattern NUMBERS = Pattern.compile("([0-9]+)(?:-([0-9]+))?");

  private static final int MOST_DIGITS = 9;

  NamedOptions {
    options = List.copyOf(options);
  }

  /** A number, a range of numbers, or words. */
  static NamedOptions by(String term, OptionList list) {
    var numbers = NUMBERS.matcher(term);
    if (!numbers.matches()) {
      return byWords(term, list);
    }
    var first = numbers.group(1);
    var last = numbers.start(2) < 0 ? first : numbers.group(2);
    return byNumbers(position(first), position(last), term, list);
  }

  /** A number with more digits than any list needs is beyond its end. */
  private static int position(String digits) {
    return digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  boolean isRefused() {
    return options.isEmpty();
  }

  private static NamedOptions byNumbers(int first, int last, String term, OptionList list) {
    if (first < 1 || last > list.size()) {
      return refused(term, "is not one of the numbers 1 to %s.".formatted(list.size()));
    }
    if (first > last) {
      return refused(term, "runs backwards. Type the smaller number first.");
    }
    return new NamedOptions(list.options().subList(first - 1, last), "");
  }

  private static NamedOptions byWords(String term, OptionList list) {
    var options = list.named(term);
    if (options.size() == 1) {
      return new NamedOptions(options, "");
    }
    return options.isEmpty()
        ? refused(term, "is not one of the answers. " + wayOut(term, list))
        : refused(term, "could be number %s. Type the number.".formatted(list.numbers(options)));
  }

  private static String wayOut(String term, OptionList list) {
    return list.suggestion(term)
        .or(() -> PlainWord.suggestion(term))
        .orElse("Type a number from 1 to %s, or not sure.".formatted(list.size()));
  }

  private static NamedOptions refused(String term, String says) {
    return new NamedOptions(List.of(), Wording.quoted(term) + " " + says);
  }
}
