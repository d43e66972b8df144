package palpate.batch;

import java.io.OutputStream;
import java.util.Objects;

/**
 * Where the rows of the output go; whoever opened the streams closes them.
 *
 * @param rejects for rejected rows; the same as {@code out} when they stay in their place
 */
public record Sinks(OutputStream out, OutputStream rejects) {
  public Sinks {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(rejects, "rejects");
  }

  /** Rejected rows stay in their place. */
  public static Sinks together(OutputStream out) {
    return new Sinks(out, out);
  }

  boolean isApart() {
    return out != rejects;
  }
}
