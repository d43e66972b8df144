package palpate.cli.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file that appears whole or not at all, readable by its owner alone: it is written beside its
 * place, then moved there.
 */
public final class WholeFile {
  private static final String OWNER_ALONE = "rw-------";

  /** Writes what the file is to hold, or fails for reasons of its own. */
  @FunctionalInterface
  public interface Content<E extends Exception> {
    void writeTo(OutputStream out) throws IOException, E;
  }

  private WholeFile() {}

  /** Also safe when the power fails; waits for the disk. */
  public static <E extends Exception> void writeToDisk(Path target, Content<E> content)
      throws IOException, E {
    var part = Files.createTempFile(target.resolveSibling("").normalize(), ".palpate-", ".part");
    part.toFile().deleteOnExit(); // also when Ctrl-C ends the program
    try {
      writeToDisk(target, part, content);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * The same for a file that is written often: whenever the program ends, it leaves at most one
   * file beside it, which goes with the next writing.
   */
  public static <E extends Exception> void replaceOnDisk(Path target, Content<E> content)
      throws IOException, E {
    var part = target.resolveSibling(".palpate-" + target.getFileName() + ".part");
    Files.deleteIfExists(part);
    try {
      Files.createFile(part, forTheOwner());
      writeToDisk(target, part, content);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static <E extends Exception> void writeToDisk(Path target, Path part, Content<E> content)
      throws IOException, E {
    try (var out = Files.newOutputStream(part)) {
      content.writeTo(out);
    }
    try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    move(part, target);
  }

  /**
   * Safe whenever the program ends; does not wait for the disk.
   *
   * @param part where the file is in the making; what another run left there is deleted
   */
  static <E extends Exception> void write(Path target, Path part, Content<E> content)
      throws IOException, E {
    Files.deleteIfExists(part);
    try {
      Files.createFile(part, forTheOwner());
      try (var out = Files.newOutputStream(part)) {
        content.writeTo(out);
      }
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** To create a file that its owner alone reads and writes. */
  public static FileAttribute<?>[] forTheOwner() {
    return ownerOnly(OWNER_ALONE);
  }

  /** Takes a file away from all others, where the file system knows them. */
  public static void makeTheOwners(Path file) throws IOException {
    if (hasPermissions()) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OWNER_ALONE));
    }
  }

  /** Nothing where the file system has no such permissions. */
  static FileAttribute<?>[] ownerOnly(String permissions) {
    return hasPermissions()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  static boolean hasPermissions() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private static void move(Path part, Path target) throws IOException {
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
