package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import palpate.cli.terminal.LivePrompt;
import palpate.cli.terminal.LiveTerminal;
import palpate.cli.terminal.PlainPrompt;
import palpate.cli.terminal.Prompt;

/** The prompt that suits the terminal and its owner. */
final class Prompts {
  private Prompts() {}

  /**
   * A live one, or a plain one where that is wanted or nothing else is possible.
   *
   * @param said rows that were said just before it, and should stay in sight
   */
  static Prompt open(Streams streams, Common options, int said) throws IOException {
    if (!Look.isPlain(options, streams)) {
      var terminal = LiveTerminal.open(streams.in(), streams.err(), streams.environment());
      if (terminal.isPresent()) {
        return new LivePrompt(terminal.get(), Look.ofErrors(options, streams)).below(said);
      }
    }
    return new PlainPrompt(
        new InputStreamReader(streams.in(), UTF_8),
        new OutputStreamWriter(streams.err(), UTF_8),
        Look.ofSpeech(options, streams));
  }
}
