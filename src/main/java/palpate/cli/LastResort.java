package palpate.cli;

import java.io.PrintWriter;

/** What is said when nothing else can be. */
final class LastResort {
  private LastResort() {}

  /** Returns the exit code. */
  static int tooLarge(PrintWriter err) {
    err.println("palpate: the input is too large for the memory at hand.");
    err.flush();
    return ExitCode.INPUT_OUTPUT;
  }

  /** Returns the exit code. */
  static int fault(Exception fault, PrintWriter err) {
    err.println("palpate: internal fault, and no advice was given: " + fault);
    err.println("Please report it, with the file that caused it if you may share it.");
    err.flush();
    return ExitCode.INTERNAL_FAULT;
  }
}
