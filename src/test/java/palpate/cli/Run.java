package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

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
    return with(folder, input, Map.of(), Set.of(), 0, args);
  }

  /** As on a terminal so wide. */
  static Run onTerminal(Map<String, String> environment, int columns, String... args) {
    var shown = EnumSet.of(Shown.OUT, Shown.ERR);
    return with(ROOT, new byte[0], environment, shown, columns, args);
  }

  /** As at a terminal where somebody types lines, in a folder; the results are shown there too. */
  static Run asked(Path folder, Map<String, String> environment, String typed, String... args) {
    return with(folder, typed.getBytes(UTF_8), environment, EnumSet.allOf(Shown.class), 80, args);
  }

  /** The same, with the results sent elsewhere. */
  static Run askedWithOutElsewhere(
      Path folder, Map<String, String> environment, String typed, String... args) {
    var shown = EnumSet.of(Shown.IN, Shown.ERR);
    return with(folder, typed.getBytes(UTF_8), environment, shown, 0, args);
  }

  /** Which streams are a terminal. */
  private enum Shown {
    IN,
    OUT,
    ERR
  }

  private static Run with(
      Path folder,
      byte[] input,
      Map<String, String> environment,
      Set<Shown> shown,
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
            shown.contains(Shown.IN),
            shown.contains(Shown.OUT),
            shown.contains(Shown.ERR),
            columns,
            folder);
    var code = new Palpate(streams).run(args);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Whoever should read the results has gone. */
  static Run intoClosedPipe(Path folder, byte[] input, String... args) {
    var err = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(input);
    var streams = new Streams(in, new ClosedPipe(), err, Map.of(), false, false, false, 0, folder);
    return new Run(new Palpate(streams).run(args), "", err.toString(UTF_8));
  }

  private static final class ClosedPipe extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
  }

  /** No terminal and nothing to read, but this environment. */
  static Streams streams(Map<String, String> environment) {
    var none = InputStream.nullInputStream();
    var nowhere = OutputStream.nullOutputStream();
    return new Streams(none, nowhere, nowhere, environment, false, false, false, 0, ROOT);
  }
}
