package palpate.compiled;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;

/**
 * What was made of the answers that bear on a caution; the same few are given again and again. Safe
 * for use by several threads.
 */
public final class KeptReplies<T> {
  /** What comes to the same place takes it over. */
  private static final int ROOM_BITS = 15;

  private static final int SPREAD = 0x9e3779b9;

  private final CompiledCatalog compiled;
  private final BiFunction<Raise, Marks, T> making;
  private final AtomicReferenceArray<Kept<T>> kept = new AtomicReferenceArray<>(1 << ROOM_BITS);

  public KeptReplies(CompiledCatalog compiled, BiFunction<Raise, Marks, T> making) {
    this.compiled = Objects.requireNonNull(compiled, "compiled");
    this.making = Objects.requireNonNull(making, "making");
  }

  private static final class Kept<T> {
    private final int caution;
    private final long[] answers;
    private final T made;

    Kept(int caution, long[] answers, T made) {
      this.caution = caution;
      this.answers = answers;
      this.made = made;
    }
  }

  /** Where what bears on a caution is kept. */
  static int place(int caution, Bearing bearing, Marks marks) {
    return (bearing.hashOf(marks) + caution * SPREAD) >>> (Integer.SIZE - ROOM_BITS);
  }

  public T of(Raise raise, Marks marks) {
    var bearing = compiled.bearing(raise);
    var place = place(raise.caution(), bearing, marks);
    var known = kept.get(place);
    if (known == null || known.caution != raise.caution() || !bearing.isOn(marks, known.answers)) {
      known = new Kept<>(raise.caution(), bearing.of(marks), making.apply(raise, marks));
      kept.set(place, known);
    }
    return known.made;
  }
}
