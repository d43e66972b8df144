package palpate.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import palpate.catalog.Catalog;
import palpate.catalog.packed.PackedCatalog;

/** The catalog that is packed into the program, read once and perhaps ahead of time. */
final class BuiltIn {
  /** Missing where palpate was built without it, or with a catalog that has problems. */
  private static final String PACKED = "/palpate/conditions.packed";

  private final FutureTask<Optional<Catalog>> reading = new FutureTask<>(BuiltIn::read);

  /** Begins on a thread of its own, beside what has to be done before the catalog is needed. */
  void readAhead() {
    var thread = new Thread(reading, "palpate catalog");
    thread.setDaemon(true);
    thread.start();
  }

  /** The catalog; empty when none is packed. */
  Optional<Catalog> catalog() throws Failure {
    reading.run(); // does nothing where it has begun
    try {
      return reading.get();
    } catch (ExecutionException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(ExitCode.INTERRUPTED, "interrupted.");
    }
  }

  private static Optional<Catalog> read() throws IOException {
    try (var in = BuiltIn.class.getResourceAsStream(PACKED)) {
      return in == null ? Optional.empty() : Optional.of(PackedCatalog.unpack(in.readAllBytes()));
    }
  }

  private static Failure failure(ExecutionException fault) {
    return fault.getCause() instanceof IOException it
        ? new Failure(
            ExitCode.INPUT_OUTPUT, "the program's own catalog cannot be read: " + it.getMessage())
        : new Failure(
            ExitCode.INTERNAL_FAULT,
            "the program's own catalog cannot be used: " + fault.getCause());
  }
}
