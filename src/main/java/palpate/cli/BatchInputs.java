package palpate.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import palpate.batch.Input;

/** The files of a batch, with how much of them has been read. */
final class BatchInputs {
  /** What unpacks the files whose names end so. */
  private static final Map<String, String> UNPACKED_BY =
      Map.of(".zst", "zstd -dc", ".xz", "xz -dc", ".bz2", "bzip2 -dc", ".zip", "unzip -p");

  private static final int BEGINNING = 1 << 16;
  private static final int SHOWN_OF_DIGEST = 8;

  private final Streams streams;
  private final List<Long> sizes = new ArrayList<>();
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
      refusePacked(name);
      inputs.add(new Input(name, format.of(name), opening(name)));
    }
    return inputs;
  }

  private Input.Opening opening(String name) throws Failure {
    if (name.equals(FileReading.STANDARD_INPUT)) {
      expect(Long.MAX_VALUE); // nobody knows how much will come
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
      expect(Files.isRegularFile(path) ? Files.size(path) : Long.MAX_VALUE);
      return () -> new Counting(Files.newInputStream(path));
    } catch (InvalidPathException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "'%s' cannot be the name of a file.".formatted(name));
    } catch (IOException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "'%s' cannot be read (%s).".formatted(name, e.getMessage()));
    }
  }

  /** There is no unpacking them here, and rows of noise would say so badly. */
  private static void refusePacked(String name) throws Failure {
    for (var kind : UNPACKED_BY.entrySet()) {
      if (name.toLowerCase(Locale.ROOT).endsWith(kind.getKey())) {
        throw new Failure(
            ExitCode.USAGE,
            "'%s' has to be unpacked first: %s '%s' | palpate batch -"
                .formatted(name, kind.getValue(), name));
      }
    }
  }

  private void expect(long size) {
    sizes.add(size);
    allBytes = size > Long.MAX_VALUE - allBytes ? Long.MAX_VALUE : allBytes + size;
  }

  /** Whether all of them are files, which can be read again. */
  boolean areFiles() {
    return sizes.stream().allMatch(it -> it < Long.MAX_VALUE);
  }

  /** So many inputs, which are files, were read before. */
  void skip(int inputs) {
    sizes.stream().limit(inputs).forEach(it -> readBytes += it);
  }

  /**
   * Adds what tells these files from others: their names and sizes, and how they begin.
   *
   * @throws Failure if one of them cannot be read
   */
  RunTerms describe(RunTerms terms, List<Input> inputs) throws Failure {
    var described = terms.and("number of inputs", inputs.size());
    for (var i = 0; i < inputs.size(); i++) {
      var input = inputs.get(i);
      var text =
          "%s (%s, %s bytes, %s)"
              .formatted(input.name(), input.format(), sizes.get(i), beginning(input.name()));
      described = described.and("input " + (i + 1), text);
    }
    return described;
  }

  private String beginning(String name) throws Failure {
    try (var in = Files.newInputStream(streams.folder().resolve(name))) {
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(in.readNBytes(BEGINNING));
      return HexFormat.of().formatHex(sha256.digest(), 0, SHOWN_OF_DIGEST);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "'%s' cannot be read (%s).".formatted(name, e.getMessage()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
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
    public long skip(long bytes) throws IOException {
      var skipped = super.skip(bytes);
      readBytes += skipped;
      return skipped;
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
