package palpate.cli.terminal;

import java.util.Objects;

/**
 * A line as it was typed.
 *
 * @param typed as it came; only the beginning of a line that is too long
 * @param cut whether it was too long to keep
 */
record TypedLine(String typed, boolean cut) {
  TypedLine {
    Objects.requireNonNull(typed, "typed");
  }

  /** Whether nothing but Enter was pressed. */
  boolean isEmpty() {
    return !cut && typed.isBlank();
  }

  /** What can be read of it; empty also when it is nothing but keys and signs. */
  String words() {
    return TypedText.clean(typed);
  }
}
