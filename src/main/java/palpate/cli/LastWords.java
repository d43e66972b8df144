package palpate.cli;

/** What is said when a signal ends the program in the middle of something. */
final class LastWords {
  /** Something that a signal may end. */
  @FunctionalInterface
  interface Work<T> {
    T done() throws Failure;
  }

  private LastWords() {}

  /** Does the work; if the program is ended meanwhile, as by Ctrl-C, the words are said. */
  static <T> T during(Work<T> work, Runnable words) throws Failure {
    var hook = new Thread(words, "last-words");
    var runtime = Runtime.getRuntime();
    runtime.addShutdownHook(hook);
    try {
      return work.done();
    } finally {
      forget(runtime, hook);
    }
  }

  private static void forget(Runtime runtime, Thread hook) {
    try {
      runtime.removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already, and the words are being said.
      return;
    }
  }
}
