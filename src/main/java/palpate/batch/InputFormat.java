package palpate.batch;

import java.util.Locale;
import java.util.Optional;

/** How the rows of an input are written. */
public enum InputFormat {
  /** An object of JSON on each line. */
  NDJSON,
  /** A table with a line of headings, after RFC 4180. */
  CSV;

  private static final String GZIP = ".gz";

  /** By the end of the name, with or without {@code .gz}; empty when it says nothing. */
  public static Optional<InputFormat> of(String file) {
    var name = file.toLowerCase(Locale.ROOT);
    var bare = name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
    if (bare.endsWith(".csv")) {
      return Optional.of(CSV);
    }
    boolean json = bare.endsWith(".ndjson") || bare.endsWith(".jsonl") || bare.endsWith(".json");
    return json ? Optional.of(NDJSON) : Optional.empty();
  }
}
