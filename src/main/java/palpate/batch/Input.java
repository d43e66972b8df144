package palpate.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A stream of rows that is opened when its turn comes.
 *
 * @param name as rows and messages call it
 */
public record Input(String name, InputFormat format, Opening opening) {
  /** Opens the stream; its bytes may be packed with gzip. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  public Input {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(opening, "opening");
  }
}
