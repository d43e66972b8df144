package palpate.cli.terminal;

import java.util.Objects;

/**
 * One key, or one thing that the terminal reports between two keys.
 *
 * @param text what it types: one character for {@link Kind#TEXT}, more for a paste, else nothing
 */
record Key(Kind kind, String text) {
  /** What it is for. */
  enum Kind {
    TEXT,
    PASTE,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN,
    ENTER,
    ESCAPE,
    BACKSPACE,
    DELETE,
    ERASE_LINE,
    WHY,
    SKIP,
    REVIEW,
    INTERRUPT,
    END_OF_INPUT,
    RESIZED,
    SUSPENDED,
    RESUMED,
    UNKNOWN
  }

  Key {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  static Key of(Kind kind) {
    return new Key(kind, "");
  }

  static Key typed(String character) {
    return new Key(Kind.TEXT, character);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether it types this letter, large or small. */
  boolean types(String letter) {
    return kind == Kind.TEXT && text.equalsIgnoreCase(letter);
  }
}
