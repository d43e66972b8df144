package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;

/**
 * {@code palpate plan} with nothing but the names of files: there is nothing to find out, so the
 * library of the command line is not loaded, which would take half the time of such a run.
 */
final class DirectPlan {
  private final Streams streams;

  DirectPlan(Streams streams) {
    this.streams = streams;
  }

  /** Whether a command line is of that kind. */
  static boolean fits(String... args) {
    return args.length > 1
        && args[0].equals("plan")
        && files(args).stream().noneMatch(it -> it.isEmpty() || it.startsWith("-"));
  }

  /** Returns the exit code. */
  int run(String... args) {
    var err = new PrintWriter(new OutputStreamWriter(streams.err(), UTF_8));
    var plan = new PlanCommand();
    plan.files = files(args);
    try {
      return plan.runIn(new Session(streams, new BuiltIn()));
    } catch (OutOfMemoryError | StackOverflowError e) {
      return LastResort.tooLarge(err);
    } catch (RuntimeException e) {
      return LastResort.fault(e, err);
    }
  }

  private static List<String> files(String... args) {
    return List.of(args).subList(1, args.length);
  }
}
