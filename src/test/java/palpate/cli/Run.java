package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;

/** One run of the command line, in process, with what it wrote. */
record Run(int code, String out, String err) {
  private static final Path ROOT = Path.of("").toAbsolutePath();

  static Run of(String... args) {
    return in(ROOT, new byte[0], args);
  }

  static Run in(Path folder, String... args) {
    return in(folder, new byte[0], args);
  }

  static Run in(Path folder, byte[] input, String... args) {
    return with(folder, input, Map.of(), false, 0, args);
  }

  /** As on a terminal so wide. */
  static Run onTerminal(Map<String, String> environment, int columns, String... args) {
    return with(ROOT, new byte[0], environment, true, columns, args);
  }

  private static Run with(
      Path folder,
      byte[] input,
      Map<String, String> environment,
      boolean terminal,
      int columns,
      String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var streams =
        new Streams(
            new ByteArrayInputStream(input),
            out,
            err,
            environment,
            false,
            terminal,
            terminal,
            columns,
            folder);
    var code = new Palpate(streams).run(args);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
