package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import palpate.cli.kept.WholeFile;

/** Where results go: standard output, or a file that appears whole or not at all. */
final class Output {
  /** Writes a result. */
  @FunctionalInterface
  interface Result {
    void writeTo(Appendable out) throws IOException, Failure;
  }

  /** Writes a result that is not text, or too long to be held. */
  @FunctionalInterface
  interface Bytes {
    void writeTo(OutputStream out) throws IOException, Failure;
  }

  private final Streams streams;
  private final List<String> inputs;

  Output(Streams streams) {
    this(streams, List.of());
  }

  /**
   * An output that is never one of its inputs.
   *
   * @param inputs names of files that are to stay as they are; empty ones do not count
   */
  Output(Streams streams, List<String> inputs) {
    this.streams = streams;
    this.inputs = inputs.stream().filter(name -> !name.isEmpty()).toList();
  }

  /** Writes to the file of that name, or to standard output when the name is empty. */
  void write(String file, Result result) throws Failure {
    writeBytes(file, out -> write(out, result));
  }

  /** The same for bytes; the stream is not buffered. */
  void writeBytes(String file, Bytes result) throws Failure {
    if (file.isEmpty()) {
      toStandardOutput(result);
    } else {
      named(file, target -> toFile(file, target, result));
    }
  }

  /**
   * Refuses at once what could not be written at the end of long work, as far as can be told.
   * Standard output always can.
   */
  void check(String file) throws Failure {
    if (!file.isEmpty()) {
      named(file, target -> refuse(file, target));
    }
  }

  /** What is done with a file. */
  @FunctionalInterface
  private interface Deed {
    void to(Path target) throws IOException, Failure;
  }

  private void named(String file, Deed deed) throws Failure {
    try {
      deed.to(streams.folder().resolve(file));
    } catch (InvalidPathException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "'%s' cannot be the name of a file.".formatted(file));
    } catch (IOException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "'%s' cannot be written: %s.".formatted(file, why(e)));
    }
  }

  private void toStandardOutput(Bytes result) throws Failure {
    try {
      result.writeTo(streams.out());
    } catch (IOException e) {
      if (!isClosedPipe(e)) {
        throw new Failure(ExitCode.INPUT_OUTPUT, "cannot write: %s.".formatted(e.getMessage()));
      }
    }
  }

  /** Whoever read the results has enough, as "head" does: that is no fault. */
  private static boolean isClosedPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private void toFile(String name, Path named, Bytes result) throws IOException, Failure {
    refuse(name, named);
    if (Files.exists(named) && !Files.isRegularFile(named)) {
      try (var device = Files.newOutputStream(named, StandardOpenOption.WRITE)) {
        result.writeTo(device);
      }
      return;
    }
    var target = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
    WholeFile.<Failure>writeToDisk(target, result::writeTo);
  }

  private void refuse(String name, Path target) throws IOException, Failure {
    refuseInputs(name, target);
    if (Files.isDirectory(target)) {
      throw new Failure(ExitCode.INPUT_OUTPUT, "'%s' is a folder.".formatted(name));
    }
    if (!Files.exists(target)) {
      refuseIn(target.resolveSibling("").normalize());
    }
  }

  private static void refuseIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (!Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
  }

  private void refuseInputs(String name, Path target) throws IOException, Failure {
    for (var input : inputs) {
      var path = streams.folder().resolve(input);
      if (Files.exists(path) && Files.exists(target) && Files.isSameFile(path, target)) {
        throw new Failure(
            ExitCode.USAGE,
            "'%s' is used by this command already, and would be lost; name another file."
                .formatted(name));
      }
    }
  }

  private static void write(OutputStream out, Result result) throws IOException, Failure {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    result.writeTo(writer);
    writer.flush();
  }

  private static String why(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "its folder does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "its folder may not be written";
    }
    return String.valueOf(e.getMessage());
  }
}
