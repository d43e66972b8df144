package palpate.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * The world as the commands see it.
 *
 * @param inTerminal whether {@code in} is a person at a terminal
 * @param terminal whether {@code out} is shown on a terminal
 * @param errTerminal whether {@code err} is
 * @param columns of that terminal; 0 when not known
 * @param folder the working folder, from which file names count
 */
public record Streams(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    boolean inTerminal,
    boolean terminal,
    boolean errTerminal,
    int columns,
    Path folder) {
  public Streams {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(folder, "folder");
    environment = Map.copyOf(environment);
  }

  /** A variable of the environment; empty when it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
