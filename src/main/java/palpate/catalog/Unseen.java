package palpate.catalog;

import java.util.Objects;

/**
 * Something that no example shows, and why that is right.
 *
 * @param what the gap as coverage prints it
 */
public record Unseen(String what, String because) {
  public Unseen {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(because, "because");
  }
}
