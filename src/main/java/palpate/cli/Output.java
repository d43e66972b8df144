package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Where results go: standard output, or a file that appears whole or not at all. */
final class Output {
  /** Writes a result. */
  @FunctionalInterface
  interface Result {
    void writeTo(Appendable out) throws IOException, Failure;
  }

  private final Streams streams;

  Output(Streams streams) {
    this.streams = streams;
  }

  /** Writes to the file of that name, or to standard output when the name is empty. */
  void write(String file, Result result) throws Failure {
    if (file.isEmpty()) {
      toStandardOutput(result);
    } else {
      toFile(file, result);
    }
  }

  private void toStandardOutput(Result result) throws Failure {
    try {
      Writer writer = new BufferedWriter(new OutputStreamWriter(streams.out(), UTF_8));
      result.writeTo(writer);
      writer.flush();
    } catch (IOException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, isClosedPipe(e) ? "" : "cannot write: " + e.getMessage());
    }
  }

  /** Whoever read the results has enough, as "head" does; that needs no message. */
  private static boolean isClosedPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private void toFile(String name, Result result) throws Failure {
    try {
      var target = streams.folder().resolve(name);
      var folder = target.toAbsolutePath().getParent();
      if (folder == null || Files.isDirectory(target)) {
        throw new Failure(ExitCode.INPUT_OUTPUT, "'%s' is a folder.".formatted(name));
      }
      var whole = Files.createTempFile(folder, ".palpate-", ".part");
      try {
        write(whole, result);
        Files.move(
            whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (InvalidPathException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "'%s' cannot be the name of a file.".formatted(name));
    } catch (IOException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "'%s' cannot be written: %s.".formatted(name, why(e)));
    }
  }

  /** A temporary file is readable by its owner alone, and stays so when it is moved. */
  private static void write(Path whole, Result result) throws IOException, Failure {
    try (var writer = Files.newBufferedWriter(whole, UTF_8)) {
      result.writeTo(writer);
    }
    try (var channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static String why(IOException e) {
    if (e instanceof FileSystemException problem && problem.getReason() != null) {
      return problem.getReason();
    }
    return e instanceof FileSystemException ? "its folder cannot be used" : e.getMessage() + "";
  }
}
