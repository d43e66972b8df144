package palpate.cli;

import java.io.IOException;
import java.util.function.Consumer;
import palpate.cli.terminal.Prompt;

/** Says what has to be said beside the questions: through the prompt while there is one. */
final class Voice {
  private final Consumer<String> otherwise;
  private Consumer<String> now;

  Voice(Consumer<String> otherwise) {
    this.otherwise = otherwise;
    this.now = otherwise;
  }

  void say(String words) {
    now.accept(words);
  }

  void through(Prompt prompt) {
    now = words -> say(prompt, words);
  }

  void aside() {
    now = otherwise;
  }

  private static void say(Prompt prompt, String words) {
    try {
      prompt.tell(words);
    } catch (IOException e) {
      // The terminal is gone; the next question finds that too, and ends the interview.
      return;
    }
  }
}
