package palpate.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each of some words came. */
final class Counts {
  private final Map<String, Count> counts = new HashMap<>();

  private static final class Count {
    private long number;
  }

  void add(String word) {
    add(word, 1);
  }

  void add(String word, long number) {
    counts.computeIfAbsent(word, it -> new Count()).number += number;
  }

  void addAll(Map<String, Long> more) {
    more.forEach(this::add);
  }

  long of(String word) {
    var count = counts.get(word);
    return count == null ? 0 : count.number;
  }

  SortedMap<String, Long> sorted() {
    var sorted = new TreeMap<String, Long>();
    counts.forEach((word, count) -> sorted.put(word, count.number));
    return sorted;
  }
}
