package palpate.catalog;

import java.util.List;
import java.util.Objects;

/** A statement with where it comes from. */
public record Claim(String says, List<Citation> sources) {
  public Claim {
    Objects.requireNonNull(says, "says");
    sources = sources.stream().sorted().distinct().toList();
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a claim needs a source: " + says);
    }
  }
}
