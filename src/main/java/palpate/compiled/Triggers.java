package palpate.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which tests may hold, at a glance: a test is left out when none of the answers that it takes to
 * make it hold was given. Most clients have few of the dangers, so most tests need no closer look.
 *
 * <p>The tests have numbers: first the given ones, then whether each item applies, then those with
 * a name. A test has two bits, one for each of its two rarest causes, both of which have to come
 * about.
 */
final class Triggers {
  /** So many causes of a test are looked at. */
  static final int CAUSES = 2;

  private final int items;
  private final int named;

  /** The places of the second bits lie so much higher. */
  private final int second;

  private final boolean[] exact;
  private final long[] always;
  private final BitRows rows;

  /** The row of an item; those of its answers come behind. */
  private final int[] ofItem;

  /** For some tests, and those of the form itself. */
  Triggers(List<Test> tests, Form form) {
    this.items = tests.size();
    this.named = items + form.items();
    var words = (named + form.named().size() + Long.SIZE - 1) / Long.SIZE;
    this.second = words * Long.SIZE;
    this.exact = new boolean[form.items()];
    this.ofItem = new int[form.items() + 1];
    for (var item = 0; item < form.items(); item++) {
      ofItem[item + 1] = ofItem[item] + 1 + form.answers(item);
    }
    var raw = new Raw();
    for (var test = 0; test < tests.size(); test++) {
      raw.add(tests.get(test).causes(), test);
    }
    for (var item = 0; item < exact.length; item++) {
      var all = form.enableWhen(item).causes();
      var known = before(item, all);
      exact[item] = form.enableWhen(item).isExact() && known.equals(all);
      raw.add(known, items + item);
    }
    for (var name = 0; name < form.named().size(); name++) {
      raw.add(form.named().get(name).causes(), named + name);
    }
    this.always = Arrays.copyOf(raw.always.toLongArray(), CAUSES * words);
    this.rows = new BitRows(raw.rows);
  }

  /** The causes that are known when an item is looked at: the items are looked at in order. */
  private static List<Cause> before(int item, List<Cause> causes) {
    return causes.stream()
        .filter(cause -> cause.answers().stream().allMatch(it -> it.item() < item))
        .toList();
  }

  /** The bits that are set always, by anything doubted or open in an item, and by each answer. */
  private final class Raw {
    private final BitSet always = new BitSet();
    private final List<BitSet> rows =
        Stream.generate(BitSet::new).limit(ofItem[ofItem.length - 1]).toList();

    void add(List<Cause> causes, int test) {
      var rarest = Cause.rarest(causes);
      var others = new ArrayList<>(causes);
      others.remove(rarest);
      add(rarest, test);
      add(Cause.rarest(others), second + test);
    }

    private void add(Cause cause, int bit) {
      if (cause.isAlways()) {
        always.set(bit);
      }
      for (var answered : cause.answers()) {
        var row = ofItem[answered.item()];
        rows.get(row).set(bit);
        for (var answer = 0; row + 1 + answer < ofItem[answered.item() + 1]; answer++) {
          if (answered.is(answer)) {
            rows.get(row + 1 + answer).set(bit);
          }
        }
      }
    }
  }

  /** Room for all bits. */
  long[] bits() {
    return always.clone();
  }

  /** The number of the test whether an item applies. */
  int applies(int item) {
    return items + item;
  }

  /** Whether an item that the bits leave in applies, or may apply, without a closer look. */
  boolean isExact(int item) {
    return exact[item];
  }

  /** The number of a test with a name. */
  int named(int name) {
    return named + name;
  }

  /** From all answers on a form, sets a bit for each test that may hold. */
  void look(Marks marks, long[] bits) {
    System.arraycopy(always, 0, bits, 0, always.length);
    for (var i = 0; i < marks.answered(); i++) {
      lookAt(marks.answered(i), marks, bits);
    }
    for (var test = BitRows.next(bits, items); test < named; test = BitRows.next(bits, test + 1)) {
      var item = test - items;
      if (!marks.isAnswered(item) && BitRows.isSet(bits, second + test) && mayApply(item, marks)) {
        rows.add(ofItem[item], bits);
      }
    }
    var words = bits.length / CAUSES;
    for (var i = 0; i < words; i++) {
      bits[i] &= bits[words + i];
      bits[words + i] = 0;
    }
  }

  private void lookAt(int item, Marks marks, long[] bits) {
    switch (marks.state(item)) {
      case CHOSEN -> {
        for (var left = marks.possible(item); left != 0; left &= left - 1) {
          rows.add(ofItem[item] + 1 + Long.numberOfTrailingZeros(left), bits);
        }
      }
      case NUMBER -> rows.add(ofItem[item] + ofNumber(item, marks.number(item)), bits);
      case UNANSWERED, NOT_SURE, OTHER -> rows.add(ofItem[item], bits);
    }
  }

  private int ofNumber(int item, double number) {
    var whole = (int) number;
    var isApart = whole == number && whole >= 0 && ofItem[item] + 1 + whole < ofItem[item + 1];
    return isApart ? 1 + whole : 0;
  }

  private boolean mayApply(int item, Marks marks) {
    return exact[item] || !Ranges.isAbsent(marks.applies(item));
  }
}
