package palpate.compiled;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import palpate.advice.Missing.Need;

/**
 * An open item that matters; see {@link palpate.advice.Missing}.
 *
 * @param item its place in the questionnaire, from 0
 */
public record Lack(int item, Need need) {
  public Lack {
    Objects.requireNonNull(need, "need");
  }

  /** Notes what some items are needed for, by their places; the graver need counts. */
  static void raise(@Nullable Need[] needs, BitSet items, Need need) {
    for (var item = items.nextSetBit(0); item >= 0; item = items.nextSetBit(item + 1)) {
      var known = needs[item];
      needs[item] = known == null || need.compareTo(known) < 0 ? need : known;
    }
  }

  static List<Lack> of(@Nullable Need[] needs) {
    var lacks = new ArrayList<Lack>();
    for (var item = 0; item < needs.length; item++) {
      var need = needs[item];
      if (need != null) {
        lacks.add(new Lack(item, need));
      }
    }
    return List.copyOf(lacks);
  }
}
