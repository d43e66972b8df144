package palpate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import palpate.source.Loaded;
import palpate.source.SourceText;
import palpate.source.tree.Decoding;

/** Files and standard input as text, or a plain sentence why not. */
final class FileReading {
  /** How a person names standard input. */
  static final String STANDARD_INPUT = "-";

  private final Streams streams;

  FileReading(Streams streams) {
    this.streams = streams;
  }

  /**
   * The text of a file, or what is wrong with its encoding.
   *
   * @throws Failure if it cannot be read at all
   */
  Loaded<SourceText> read(String name) throws Failure {
    try {
      if (name.equals(STANDARD_INPUT)) {
        return Decoding.utf8("standard input", bytes(streams.in()));
      }
      var path = path(name);
      if (Files.isDirectory(path)) {
        throw new Failure(ExitCode.INPUT_OUTPUT, "'%s' is a folder, not a file.".formatted(name));
      }
      try (var in = Files.newInputStream(path)) {
        return Decoding.utf8(name, bytes(in));
      }
    } catch (IOException e) {
      throw new Failure(ExitCode.INPUT_OUTPUT, "'%s' %s.".formatted(name, why(e)));
    }
  }

  private Path path(String name) throws Failure {
    try {
      return streams.folder().resolve(name);
    } catch (InvalidPathException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "'%s' cannot be the name of a file.".formatted(name));
    }
  }

  /** One byte more than may be read, so that the decoder sees that it is too much. */
  private static byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(Decoding.MAX_BYTES + 1);
  }

  private static String why(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read";
    }
    return "cannot be read (%s)".formatted(e.getMessage());
  }
}
