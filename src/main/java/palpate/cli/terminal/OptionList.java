package palpate.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import palpate.questionnaire.AnswerOption;
import palpate.source.Spelling;

/** The options of an item as they can be named: by number, by id, by label or its beginning. */
record OptionList(List<AnswerOption> options) {
  /** A beginning of fewer letters must be a whole word: "no" is not the beginning of "nose". */
  private static final int FEWEST_LETTERS = 3;

  OptionList {
    options = List.copyOf(options);
  }

  int size() {
    return options.size();
  }

  /** The number of an option, from 1. */
  int number(AnswerOption option) {
    return options.indexOf(option) + 1;
  }

  /** The numbers of some options, in words: "1, 3 or 5". */
  String numbers(List<AnswerOption> some) {
    return Wording.or(some.stream().map(it -> Integer.toString(number(it))).toList());
  }

  /** The option of that name; several when the words are the beginning of several. */
  List<AnswerOption> named(String words) {
    var wanted = plain(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    var exact = matching(it -> plain(it.id()).equals(wanted) || plain(it.label()).equals(wanted));
    return exact.isEmpty() ? matching(it -> begins(plain(it.label()), wanted)) : exact;
  }

  /** The options whose labels hold each of the words. */
  List<AnswerOption> holding(String words) {
    var wanted = List.of(plain(words).split(" "));
    return matching(it -> wanted.stream().allMatch(plain(it.label() + " " + it.id())::contains));
  }

  /** The number and the words of an option that was probably meant. */
  Optional<String> suggestion(String words) {
    var names = new ArrayList<String>();
    options.forEach(option -> names.addAll(List.of(plain(option.id()), plain(option.label()))));
    return Spelling.closest(plain(words), names)
        .flatMap(name -> named(name).stream().findFirst())
        .map(it -> "Did you mean number %s, \"%s\"?".formatted(number(it), it.label()));
  }

  private List<AnswerOption> matching(Predicate<AnswerOption> wanted) {
    return options.stream().filter(wanted).toList();
  }

  private static boolean begins(String label, String wanted) {
    return label.startsWith(wanted)
        && (wanted.length() >= FEWEST_LETTERS
            || !Character.isLetterOrDigit(label.codePointAt(wanted.length())));
  }

  /** In small letters, with hyphens as spaces, and without a stop at the end. */
  static String plain(String words) {
    return withoutStop(words)
        .toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replaceAll("[-\\s]+", " ")
        .strip();
  }

  /** As one dictates it: a full stop at the end says nothing. */
  static String withoutStop(String words) {
    return words.strip().replaceFirst("\\s*[.!]+$", "");
  }
}
