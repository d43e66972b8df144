package palpate.render;

import java.util.Objects;

/**
 * Where a set of answers came from.
 *
 * @param file empty when it is not known
 * @param line from 1; 0 when the answers are the whole file
 * @param id what the row calls itself; empty when it has no name
 */
public record Origin(String file, long line, String id) {
  public static final Origin NONE = new Origin("", 0, "");

  public Origin {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(id, "id");
    if (line < 0) {
      throw new IllegalArgumentException("line must be >= 0, was " + line);
    }
  }

  public static Origin file(String file) {
    return new Origin(file, 0, "");
  }
}
