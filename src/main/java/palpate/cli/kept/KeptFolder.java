package palpate.cli.kept;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The folder of unfinished interviews, each a file with a number of its own. Only files with such
 * names are touched, and no symbolic link is followed.
 */
public final class KeptFolder implements Closeable {
  private static final int MOST = 999;
  private static final Pattern FILE = Pattern.compile("interview-([1-9][0-9]{0,2})\\.yaml");
  private static final Pattern PART = Pattern.compile("\\.interview-([1-9][0-9]{0,2})\\.part");

  private final Path path;
  private final List<Locks> locks = new ArrayList<>();

  KeptFolder(Path path) {
    this.path = path;
  }

  /** The folder for programs' own state; one that cannot be used when there is no home folder. */
  public static KeptFolder of(Map<String, String> environment) {
    var state = named(environment, "XDG_STATE_HOME");
    var home = named(environment, "HOME");
    var base = state.isAbsolute() ? state : home.resolve(".local").resolve("state");
    return new KeptFolder(
        base.isAbsolute() ? base.resolve("palpate").resolve("interviews") : Path.of(""));
  }

  /** Empty when the variable is not set, or names what the locale has no letters for. */
  private static Path named(Map<String, String> environment, String variable) {
    try {
      return Path.of(environment.getOrDefault(variable, ""));
    } catch (InvalidPathException e) {
      return Path.of("");
    }
  }

  /** Empty when there is no home folder. */
  public Path path() {
    return path;
  }

  /** By number; none when the folder is not there. */
  public List<KeptFile> files() throws IOException {
    var files = new ArrayList<KeptFile>();
    for (var file : find(FILE).entrySet()) {
      addIfThere(file.getKey(), file.getValue(), files);
    }
    return List.copyOf(files);
  }

  /** Another process may just have finished it. */
  private static void addIfThere(int number, Path file, List<KeptFile> files) throws IOException {
    try {
      var changed = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
      files.add(new KeptFile(number, file, changed.toInstant()));
    } catch (NoSuchFileException e) {
      return;
    }
  }

  /** By time, the last changed first. */
  public List<KeptFile> newestFirst() throws IOException {
    return files().stream()
        .sorted(Comparator.comparing(KeptFile::changed).thenComparing(KeptFile::number).reversed())
        .toList();
  }

  /** Whether it is ours now; false when it is in use. */
  public boolean take(int number) throws IOException {
    return locks().take(number);
  }

  public void letGo(int number) throws IOException {
    locks().letGo(number);
  }

  /** Takes the smallest number that is free. */
  public int takeNew() throws IOException {
    prepare();
    deleteStale();
    for (var number = 1; number <= MOST; number++) {
      if (isFree(number) && take(number)) {
        if (isFree(number)) {
          return number;
        }
        letGo(number);
      }
    }
    throw new IOException("there are %s unfinished interviews already".formatted(MOST));
  }

  /** Whatever happens, the file holds the old content or the new, whole; it must be taken. */
  public <E extends Exception> void write(int number, WholeFile.Content<E> content)
      throws IOException, E {
    WholeFile.write(file(number), part(number), content);
  }

  /** Deletes one that is taken. */
  public void delete(int number) throws IOException {
    Files.deleteIfExists(part(number));
    Files.deleteIfExists(file(number));
  }

  /** Deletes what a program that was killed had in the making. */
  public void deleteStale() throws IOException {
    for (var part : find(PART).entrySet()) {
      if (take(part.getKey())) {
        Files.deleteIfExists(part.getValue());
        letGo(part.getKey());
      }
    }
  }

  Path file(int number) {
    return path.resolve("interview-%s.yaml".formatted(number));
  }

  private Path part(int number) {
    return path.resolve(".interview-%s.part".formatted(number));
  }

  private boolean isFree(int number) {
    return !Files.exists(file(number), LinkOption.NOFOLLOW_LINKS);
  }

  /** Regular files by their number. */
  private Map<Integer, Path> find(Pattern name) throws IOException {
    var found = new TreeMap<Integer, Path>();
    if (path.toString().isEmpty() || !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return found;
    }
    try (var entries = Files.newDirectoryStream(path)) {
      for (var entry : entries) {
        var match = name.matcher(entry.getFileName().toString());
        if (match.matches() && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
          found.put(Integer.valueOf(match.group(1)), entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return found;
  }

  /** The folder, there and closed to others. */
  private void prepare() throws IOException {
    if (path.toString().isEmpty()) {
      throw new IOException("there is no home folder (HOME is not set, or cannot be used)");
    }
    Files.createDirectories(path, WholeFile.ownerOnly("rwx------"));
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(path.toString(), "", "this is a link, not a folder");
    }
    closeToOthers();
  }

  /** What a folder that others may enter holds is not theirs. */
  public void closeToOthers() throws IOException {
    if (WholeFile.hasPermissions()) {
      var mine = PosixFilePermissions.fromString("rwx------");
      if (!Files.getPosixFilePermissions(path).equals(mine)) {
        Files.setPosixFilePermissions(path, mine);
      }
    }
  }

  private Locks locks() throws IOException {
    if (locks.isEmpty()) {
      locks.add(new Locks(path.resolve(".lock")));
    }
    return locks.get(0);
  }

  @Override
  public void close() throws IOException {
    for (var open : locks) {
      open.close();
    }
    locks.clear();
  }
}
