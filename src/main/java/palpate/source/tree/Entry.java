package palpate.source.tree;

import java.util.Objects;

/** A key of a mapping and its value. */
public record Entry(ScalarNode key, Node value) {
  public Entry {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    if (key.kind() != ScalarNode.Kind.TEXT) {
      throw new IllegalArgumentException("a key is text, was " + key.kind());
    }
  }
}
