package palpate.compiled;

import java.util.BitSet;
import java.util.List;

/** Rows of bits of which few are set, close together in memory: the words that are not empty. */
final class BitRows {
  private final int[] starts;
  private final int[] places;
  private final long[] words;

  BitRows(List<BitSet> rows) {
    var all = rows.stream().map(BitSet::toLongArray).toList();
    this.starts = new int[all.size() + 1];
    for (var row = 0; row < all.size(); row++) {
      starts[row + 1] = starts[row];
      for (var word : all.get(row)) {
        starts[row + 1] += word == 0 ? 0 : 1;
      }
    }
    this.places = new int[starts[all.size()]];
    this.words = new long[places.length];
    var at = 0;
    for (var row : all) {
      for (var place = 0; place < row.length; place++) {
        if (row[place] != 0) {
          places[at] = place;
          words[at++] = row[place];
        }
      }
    }
  }

  /** Sets the bits of a row. */
  void add(int row, long[] bits) {
    for (var i = starts[row]; i < starts[row + 1]; i++) {
      bits[places[i]] |= words[i];
    }
  }

  static boolean isSet(long[] bits, int bit) {
    return (bits[bit / Long.SIZE] & 1L << bit) != 0;
  }

  /** The place of the next bit that is set, from a place on; behind all bits when there is none. */
  static int next(long[] bits, int from) {
    var word = from / Long.SIZE;
    var left = word < bits.length ? bits[word] & -1L << from : 0;
    while (left == 0 && ++word < bits.length) {
      left = bits[word];
    }
    return left == 0
        ? bits.length * Long.SIZE
        : word * Long.SIZE + Long.numberOfTrailingZeros(left);
  }
}
