package palpate.bench;

import java.util.Objects;

/**
 * Something that no example shows.
 *
 * @param path where the catalog has it
 * @param missing how it was never seen: "absent"
 * @param file the name of the catalog's file; empty when the file does not have it
 * @param line its line there, or 0
 * @param because why that is right; empty when nobody says so
 */
public record Gap(Kind kind, String path, String missing, String file, int line, String because) {
  public Gap {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(missing, "missing");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(because, "because");
  }

  /** As it is printed, and as an excuse names it. */
  public String what() {
    return "%s %s never %s".formatted(kind.word(), path, missing);
  }

  public boolean isExcused() {
    return !because.isEmpty();
  }
}
