package palpate.cli;

import java.util.List;
import palpate.source.Problem;

/** What keeps a command from doing its work: a sentence or located problems, and the exit code. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final transient List<Problem> problems;

  /** Something outside of any file is wrong, told in one sentence. */
  Failure(int exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
    this.problems = List.of();
  }

  /** A file was rejected. */
  Failure(int exitCode, String sentence, List<Problem> problems) {
    super(sentence);
    this.exitCode = exitCode;
    this.problems = List.copyOf(problems);
  }

  int exitCode() {
    return exitCode;
  }

  List<Problem> problems() {
    return problems;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
