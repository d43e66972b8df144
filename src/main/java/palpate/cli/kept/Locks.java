package palpate.cli.kept;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which interviews are in use: each is one byte of one lock file, which stays empty.
 *
 * <p>The system lets go of a lock when its process ends, however it ends. The lock file is never
 * deleted, since another process might then hold a lock on a file that is gone; and it is opened
 * once, since closing it twice would let go of what the first still holds.
 */
final class Locks implements Closeable {
  private final FileChannel channel;
  private final Map<Integer, FileLock> held = new HashMap<>();

  Locks(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(file.toString(), "", "this is not a file");
    }
    this.channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
            WholeFile.ownerOnly("rw-------"));
  }

  /** Whether it is ours now; false when it is in use, be it by us. */
  boolean take(int number) throws IOException {
    try {
      var lock = channel.tryLock(number, 1, false);
      if (lock == null) {
        return false;
      }
      held.put(number, lock);
      return true;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  void letGo(int number) throws IOException {
    var lock = held.remove(number);
    if (lock != null) {
      lock.release();
    }
  }

  @Override
  public void close() throws IOException {
    held.clear();
    channel.close();
  }
}
