package palpate.bench;

import java.util.List;
import java.util.Objects;

/**
 * One point in which advice is not what an example expects.
 *
 * @param what the key of {@code expect}: {@code sessions}, {@code limits.minutes}
 * @param expected in the words of the file
 * @param actual what came of the answers instead, in the same words
 */
public record Difference(String what, String expected, String actual) {
  public Difference {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(actual, "actual");
  }

  static String words(List<String> words) {
    return words.isEmpty() ? "none" : String.join(", ", words);
  }

  @Override
  public String toString() {
    return "%s: expected %s, was %s".formatted(what, expected, actual);
  }
}
