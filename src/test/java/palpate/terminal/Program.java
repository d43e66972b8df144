package palpate.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A command to start on a terminal.
 *
 * @param environment all of it: nothing is taken over from the tests' own
 */
public record Program(List<String> command, Map<String, String> environment, Path folder) {
  public Program {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
    if (command.isEmpty()) {
      throw new IllegalArgumentException("a program needs a command");
    }
  }

  /** In the current folder, with a usual terminal and UTF-8. */
  public static Program of(String... command) {
    var path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    return new Program(
        List.of(command),
        Map.of("PATH", path, "TERM", "xterm-256color", "LANG", "C.UTF-8"),
        Path.of("").toAbsolutePath());
  }

  /** A line for the shell. */
  public static Program shell(String line) {
    return of("sh", "-c", line);
  }

  public Program with(String variable, String value) {
    var more = new TreeMap<>(environment);
    more.put(variable, value);
    return new Program(command, more, folder);
  }

  public Program in(Path other) {
    return new Program(command, environment, other);
  }

  /** The same with a longer command. */
  public Program and(String... arguments) {
    return new Program(
        Stream.concat(command.stream(), Stream.of(arguments)).toList(), environment, folder);
  }
}
