package palpate.batch;

import java.util.Optional;
import java.util.function.Supplier;

/** A fast lane for each thread, where there are any. */
final class Lanes {
  /** For rows that all take a closer look. */
  static final Lanes NONE = new Lanes(Optional::empty);

  private final ThreadLocal<Optional<Lane>> mine;

  Lanes(Supplier<Optional<Lane>> begin) {
    this.mine = ThreadLocal.withInitial(begin);
  }

  /** That of the thread that asks. */
  Optional<Lane> mine() {
    return mine.get();
  }
}
