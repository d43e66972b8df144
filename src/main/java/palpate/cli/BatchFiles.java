package palpate.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/** The names of the files that a batch writes; those that are not wanted are empty. */
record BatchFiles(String output, String rejects, String summary, String checkpoint) {
  /** Whether no two of them are the same file. */
  boolean areDifferent(Path folder) {
    return names().stream().map(it -> place(folder, it)).allMatch(new HashSet<String>()::add);
  }

  private static String place(Path folder, String name) {
    try {
      return folder.resolve(name).normalize().toString();
    } catch (InvalidPathException e) {
      return name; // it cannot be written either, which is told later
    }
  }

  /** Of those that are wanted. */
  List<String> names() {
    return List.of(output, rejects, summary, checkpoint).stream()
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
