package palpate.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import palpate.catalog.Catalog;
import palpate.cli.kept.KeptFile;
import palpate.cli.kept.KeptFolder;
import palpate.cli.kept.KeptReader;

/** Finds the unfinished interview to go on with, and takes it. */
final class Resumption {
  private static final String HINT =
      "'palpate forget --list' shows what is kept; 'palpate ask' begins anew.";

  private final Streams streams;
  private final Catalog catalog;
  private final Consumer<String> tell;
  private final KeptFolder folder;

  Resumption(Streams streams, Catalog catalog, Consumer<String> tell) {
    this.streams = streams;
    this.catalog = catalog;
    this.tell = tell;
    this.folder = KeptFolder.of(streams.environment());
  }

  /** The last changed of those that are not in use. */
  Kept newest() throws Failure {
    return orLetGo(this::openNewest);
  }

  Kept numbered(int number) throws Failure {
    return orLetGo(() -> open(number));
  }

  private Kept openNewest() throws IOException, Failure {
    for (var file : newestFirst()) {
      if (folder.take(file.number())) {
        return opened(file);
      }
      tell.accept(
          "Interview %s is open in another palpate, so it is left alone.".formatted(file.number()));
    }
    throw new Failure(ExitCode.INPUT_OUTPUT, "there is no other interview to go on with. " + HINT);
  }

  private Kept open(int number) throws IOException, Failure {
    var files = newestFirst().stream().filter(it -> it.number() == number).toList();
    if (files.isEmpty()) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "there is no interview %s. ".formatted(number) + HINT);
    }
    if (!folder.take(number)) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "interview %s is open in another palpate.".formatted(number));
    }
    return opened(files.get(0));
  }

  private List<KeptFile> newestFirst() throws IOException, Failure {
    var files = folder.newestFirst();
    if (files.isEmpty()) {
      throw new Failure(
          ExitCode.INPUT_OUTPUT, "nothing is kept to go on with; 'palpate ask' begins anew.");
    }
    return files;
  }

  private Kept opened(KeptFile file) throws IOException, Failure {
    folder.closeToOthers();
    var loaded =
        new FileReading(streams)
            .read(file.path().toString())
            .then(text -> KeptReader.read(text, catalog));
    var interview = loaded.value();
    if (interview.isEmpty()) {
      throw new Failure(
          ExitCode.ANSWERS_INVALID,
          "'%s' cannot be read, so it is left as it is. 'palpate ask' begins anew, 'palpate forget %s' deletes it."
              .formatted(file.path(), file.number()),
          loaded.problems());
    }
    interview.get().notes().forEach(tell);
    return new Kept(folder, catalog, tell, file.number(), interview.get());
  }

  /** Finds an interview, and opens it. */
  private interface Search {
    Kept run() throws IOException, Failure;
  }

  private Kept orLetGo(Search search) throws Failure {
    try {
      return search.run();
    } catch (IOException e) {
      letGo();
      throw new Failure(
          ExitCode.INPUT_OUTPUT,
          "the folder '%s' cannot be used: %s.".formatted(folder.path(), Kept.why(e)));
    } catch (Failure e) {
      letGo();
      throw e;
    }
  }

  private void letGo() {
    try {
      folder.close();
    } catch (IOException e) {
      // The system lets go of it at the end of the program.
      return;
    }
  }
}
