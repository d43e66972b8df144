package palpate.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * The world as the commands see it.
 *
 * @param inTerminal whether {@code in} is a person at a terminal
 * @param terminal whether {@code out} is shown on a terminal
 * @param errTerminal whether {@code err} is
 * @param columns of that terminal; 0 when not known
 * @param folder the working folder, from which file names count
 * @param watch nanoseconds since some moment, to tell how long something took
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
    Path folder,
    LongSupplier watch) {
  public Streams {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(watch, "watch");
    environment = Map.copyOf(environment);
  }

  /** Without a watch, so that no time passes. */
  public Streams(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      boolean inTerminal,
      boolean terminal,
      boolean errTerminal,
      int columns,
      Path folder) {
    this(in, out, err, environment, inTerminal, terminal, errTerminal, columns, folder, () -> 0);
  }

  /** A variable of the environment; empty when it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
