package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

/** The program: the command line over injected streams. */
public final class Palpate {
  private final Streams streams;

  public Palpate(Streams streams) {
    this.streams = streams;
  }

  /** Runs the command line and returns the exit code. */
  public int run(String... args) {
    if (asksForTheVersion(args)) {
      return tellVersion();
    }
    return DirectPlan.fits(args)
        ? new DirectPlan(streams).run(args)
        : new Interpreter(streams).run(args);
  }

  /** So short a question is answered before the library of the command line is loaded. */
  private static boolean asksForTheVersion(String... args) {
    return args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
  }

  private int tellVersion() {
    try {
      streams.out().write((Version.line() + System.lineSeparator()).getBytes(UTF_8));
      streams.out().flush();
      return ExitCode.DONE;
    } catch (IOException e) {
      return ExitCode.INPUT_OUTPUT;
    }
  }
}
