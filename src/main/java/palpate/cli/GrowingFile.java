package palpate.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import palpate.cli.kept.WholeFile;

/**
 * A file of results that grows in its place, so that they are there whenever the program ends. As
 * long as it is open no other palpate writes to it.
 */
final class GrowingFile implements AutoCloseable {
  private final FileChannel channel;
  private final OutputStream stream;

  private GrowingFile(FileChannel channel) {
    this.channel = channel;
    this.stream = Channels.newOutputStream(channel);
  }

  /** Keeps so many bytes of it, which are there, and drops the rest. */
  static GrowingFile open(Path path, long length) throws IOException {
    var options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    var channel = FileChannel.open(path, options, WholeFile.forTheOwner());
    try {
      lock(channel);
      if (length == 0) {
        WholeFile.makeTheOwners(path);
      }
      channel.truncate(length);
      channel.position(length);
      return new GrowingFile(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static void lock(FileChannel channel) throws IOException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      throw new IOException("another run is writing to it", e);
    }
    throw new IOException("another run is writing to it");
  }

  /** How long it is; 0 when there is none. */
  static long lengthOf(Path path) throws IOException {
    return Files.exists(path) ? Files.size(path) : 0;
  }

  OutputStream stream() {
    return stream;
  }

  /** Waits until the disk has everything, and says how much that is. */
  long force() throws IOException {
    channel.force(false);
    return channel.position();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
