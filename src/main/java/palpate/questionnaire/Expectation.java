package palpate.questionnaire;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an answers file says should come of its answers, which makes it a test of the catalog.
 *
 * @param wanted the words that are expected, by key of the file: {@code condition}, {@code
 *     limits.minutes}; without a key nothing is expected there, and without words just nothing
 */
public record Expectation(SortedMap<String, List<String>> wanted) {
  public static final Expectation NOTHING = new Expectation(new TreeMap<>());

  public Expectation {
    var copy = new TreeMap<String, List<String>>();
    wanted.forEach((key, words) -> copy.put(key, List.copyOf(words)));
    wanted = Collections.unmodifiableSortedMap(copy);
  }

  public static Expectation of(Map<String, List<String>> wanted) {
    return new Expectation(new TreeMap<>(wanted));
  }

  public boolean expectsNothing() {
    return wanted.isEmpty();
  }

  public boolean expects(String key) {
    return wanted.containsKey(key);
  }

  /** The words expected under a key; none where nothing is. */
  public List<String> words(String key) {
    return wanted.getOrDefault(key, List.of());
  }

  /** The ids of the conditions that look alike and must not be planned. */
  public List<String> near() {
    return words("near");
  }
}
