package palpate.cli.terminal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palpate.source.Spelling;

/** The words that do something instead of answering, in plain mode. */
enum PlainWord {
  BACK("Type back to go to the question before."),
  WHY("Type why to hear why this is asked and what it means."),
  SKIP("Type skip to leave this question without an answer."),
  REVIEW("Type review to hear all your answers and to change them."),
  REPEAT("Type repeat to hear this again."),
  HELP("Type help to hear how to answer."),
  QUIT("Type quit to stop. Your answers are kept."),
  DONE("Type done when the answers are right.");

  private final String says;

  PlainWord(String says) {
    this.says = says;
  }

  /** What it does, as a sentence. */
  String says() {
    return says;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Which words do something now, as far as that was not told before. */
  static String news(Set<PlainWord> told, Set<PlainWord> now) {
    var added = EnumSet.copyOf(now);
    added.removeAll(told);
    var begin = told.isEmpty() ? "You can also type " : "Here you can also type ";
    return Stream.of(
            added.isEmpty() ? "" : begin + list(added) + ".",
            isGone(SKIP, told, now) ? "This one cannot be skipped." : "",
            isGone(BACK, told, now) ? Wording.FIRST_QUESTION : "")
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static boolean isGone(PlainWord word, Set<PlainWord> told, Set<PlainWord> now) {
    return told.contains(word) && !now.contains(word);
  }

  private static String list(Set<PlainWord> some) {
    return Wording.or(some.stream().map(PlainWord::word).toList());
  }

  /** A word that was probably meant with a question. */
  static Optional<String> suggestion(String typed) {
    return suggestion(typed, EnumSet.complementOf(EnumSet.of(DONE)));
  }

  static Optional<String> suggestion(String typed, Set<PlainWord> possible) {
    var words = possible.stream().map(PlainWord::word).toList();
    return Spelling.closest(typed.toLowerCase(Locale.ROOT), words)
        .map("Did you mean the word %s?"::formatted);
  }

  /** The word that stands alone, in any case. */
  static Optional<PlainWord> of(String typed) {
    return typed.equals("?")
        ? Optional.of(WHY)
        : Arrays.stream(values()).filter(it -> it.name().equalsIgnoreCase(typed)).findFirst();
  }
}
