package palpate.terminal;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import palpate.questionnaire.Item;
import palpate.questionnaire.Questionnaire;

/** What a person reads on a screen in the middle of an interview, each gap as one blank. */
record Seen(String text) {
  private static final Pattern NUMBER = Pattern.compile("Question (\\d+)(?=, | of )");
  private static final Pattern GAP = Pattern.compile("\\s+");

  static Seen on(List<String> lines) {
    return in(String.join("\n", lines));
  }

  static Seen in(String text) {
    return new Seen(GAP.matcher(text).replaceAll(" ").strip());
  }

  /** That of the question at the lower end; 0 when there is none. */
  int number() {
    return NUMBER
        .matcher(text)
        .results()
        .map(it -> Integer.parseInt(it.group(1)))
        .reduce(0, (before, last) -> last);
  }

  /** Whether the list of all answers is there. */
  boolean isReview() {
    return text.contains("All right? Press f");
  }

  /** The item whose question stands lowest; of several with the same words that of the options. */
  Optional<Item> item(Questionnaire questionnaire) {
    return questionnaire.items().stream()
        .filter(this::asks)
        .max(comparingInt(this::place).thenComparing(this::options));
  }

  private int place(Item item) {
    return text.lastIndexOf(words(item));
  }

  /** How many of its options are shown. */
  private long options(Item item) {
    var below = text.substring(place(item));
    return item.kind().options().stream()
        .filter(option -> below.contains(in(option.label()).text()))
        .count();
  }

  /** Whether the question is there from its first word to its last. */
  boolean asks(Item item) {
    return text.contains(words(item));
  }

  private static String words(Item item) {
    return in(item.ask()).text();
  }
}
