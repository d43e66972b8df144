package palpate.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import palpate.batch.Input;

/** The files of a batch, with how much of them has been read. */
final class BatchInputs {
  private final Streams streams;
  private long allBytes;
  private long readBytes;

  BatchInputs(Streams streams) {
    this.streams = streams;
  }

  /**
   * Nothing is opened yet, but all of them are there.
   *
   * @throws Failure if one of them is not
   */
  List<Input> of(List<String> names, BatchCommand.Rows format) throws Failure {
    var inputs = new ArrayList<Input>();
    for (var name : names) {
      inputs.add(new Input(name, format.of(name), opening(name)));
    }
    return inputs;
  }

  private Input.Opening opening(String name) throws Failure {
    if (name.equals(FileReading.STANDARD_INPUT)) {
      allBytes = Long.MAX_VALUE; // nobody knows how much will come
      return () -> new Counting(streams.in());
    }
    try {
      var path = streams.folder().resolve(name);
      if (Files.isDirectory(path)) {
        throw new Failure(ExitCode.INPUT_OUTPUT, "'%s' is a folder, not a file.".formatted(name));
      }
      if (!Files.isReadable(path)) {
        throw new Failure(
            ExitCode.INPUT_OUTPUT,
            "'%s' %s.".formatted(name, Files.exists(path) ? "may not be read" : "does not exist"));
      }
      expect(path);
      return () -> new Counting(Files.newInputStream(path));
    } catch (InvalidPathException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "'%s' cannot be the name of a file.".formatted(name));
    } catch (IOException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "'%s' cannot be read (%s).".formatted(name, e.getMessage()));
    }
  }

  private void expect(Path path) throws IOException {
    var size = Files.isRegularFile(path) ? Files.size(path) : Long.MAX_VALUE;
    allBytes = size > Long.MAX_VALUE - allBytes ? Long.MAX_VALUE : allBytes + size;
  }

  /** How much has been read, from 0 to 1; below 0 when nobody can know. */
  double share() {
    return allBytes == Long.MAX_VALUE || allBytes == 0 ? -1 : (double) readBytes / allBytes;
  }

  /** Counts what is read, before it is unpacked. */
  private final class Counting extends FilterInputStream {
    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var read = super.read();
      readBytes += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      var read = super.read(bytes, from, length);
      readBytes += Math.max(0, read);
      return read;
    }
  }
}
