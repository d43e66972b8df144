package palpate.bench.breaks;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Copies of lists and sets that differ in one place. */
final class Lists {
  private Lists() {}

  static <T> List<T> without(List<T> list, int index) {
    var copy = new ArrayList<>(list);
    copy.remove(index);
    return List.copyOf(copy);
  }

  static <T> List<T> with(List<T> list, int index, T value) {
    var copy = new ArrayList<>(list);
    copy.set(index, value);
    return List.copyOf(copy);
  }

  static <T> List<T> and(List<T> list, T value) {
    var copy = new ArrayList<>(list);
    copy.add(value);
    return List.copyOf(copy);
  }

  static <T> SortedSet<T> without(SortedSet<T> set, T value) {
    var copy = new TreeSet<>(set);
    copy.remove(value);
    return copy;
  }
}
