package palpate.compiled;

import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import palpate.advice.Missing.Need;

/** Open items with what they are needed for; of several needs the gravest counts. */
final class Lacks {
  private final SortedMap<Integer, Need> needs = new TreeMap<>();

  Lacks add(BitSet items, Need need) {
    items.stream().forEach(item -> needs.merge(item, need, (a, b) -> a.compareTo(b) <= 0 ? a : b));
    return this;
  }

  /** In the order of asking. */
  List<Lack> list() {
    return needs.isEmpty()
        ? List.of()
        : needs.entrySet().stream().map(it -> new Lack(it.getKey(), it.getValue())).toList();
  }
}
