package palpate.cli.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;

/** A program of its own that saves one interview over and over, until it is killed. */
final class SavingProgram {
  static final int LINES = 2000;

  private SavingProgram() {}

  /** Prints the number that it took; every content is one word, repeated. */
  @SuppressWarnings("InfiniteLoopStatement")
  public static void main(String[] args) throws IOException {
    var folder = KeptFolder.of(Map.of("XDG_STATE_HOME", args[0]));
    var number = folder.takeNew();
    for (var i = 0; ; i++) {
      var content = ("word-" + i + "\n").repeat(LINES).getBytes(UTF_8);
      folder.<RuntimeException>write(
          number,
          out -> {
            for (var from = 0; from < content.length; from += 1000) {
              out.write(content, from, Math.min(1000, content.length - from));
            }
          });
      if (i == 0) {
        System.out.println(number);
      }
    }
  }
}
