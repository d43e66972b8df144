package palpate.bench.breaks;

import java.util.Objects;

/** A break, and whether some example noticed it. */
public record Tried(Break broken, boolean noticed) {
  public Tried {
    Objects.requireNonNull(broken, "broken");
  }
}
