package palpate.cli.kept;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/** One unfinished interview on disk, by its number, and when it last changed. */
public record KeptFile(int number, Path path, Instant changed) {
  public KeptFile {
    if (number < 1) {
      throw new IllegalArgumentException("interviews are counted from 1, was " + number);
    }
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(changed, "changed");
  }
}
