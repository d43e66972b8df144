package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import palpate.cli.kept.WholeFile;
import palpate.source.Loaded;
import palpate.source.SourceText;

/** The file that keeps how far a batch has come. */
record CheckpointFile(Streams streams, String name) {
  /**
   * What was kept of a run; empty when there is no file.
   *
   * @throws Failure if it is no checkpoint of this run
   */
  Optional<SavedRun> read(RunTerms terms) throws Failure {
    if (!Files.exists(path())) {
      return Optional.empty();
    }
    Loaded<SourceText> text = new FileReading(streams).read(name);
    Loaded<SavedRun> loaded = text.then(SavedRunReader::read);
    Optional<SavedRun> saved = loaded.value();
    if (saved.isEmpty()) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT,
          "'%s' is no checkpoint that can be read. Delete it to begin anew.".formatted(name),
          loaded.problems());
    }
    var change = saved.get().terms().changeTo(terms);
    if (change.isPresent()) {
      throw new Failure(
          ExitCode.USAGE,
          "'%s' is the checkpoint of another run: %s. Give the same command, or delete it to begin anew."
              .formatted(name, change.get()));
    }
    return saved;
  }

  /** Replaces it; after a failure the one before is still there. */
  void write(SavedRun saved) throws IOException {
    var path = path();
    var target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    WholeFile.<IOException>replaceOnDisk(target, out -> out.write(saved.json().getBytes(UTF_8)));
  }

  private Path path() {
    return streams.folder().resolve(name);
  }
}
