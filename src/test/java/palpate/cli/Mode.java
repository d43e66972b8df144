package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.Reader;
import java.io.StringWriter;
import org.jline.terminal.Size;
import org.jline.terminal.impl.ExternalTerminal;
import palpate.cli.terminal.LivePrompt;
import palpate.cli.terminal.PlainPrompt;
import palpate.render.Theme;

/** A way to ask, with a person before it. */
enum Mode {
  PLAIN {
    @Override
    ScriptedPrompt before(Person person) {
      var typed = new Typed();
      var prompt = new PlainPrompt(typed, new StringWriter(), Theme.of(false, false, COLUMNS));
      return new ScriptedPrompt(prompt, person, new PlainHand(), typed::add);
    }
  },
  LIVE {
    @Override
    ScriptedPrompt before(Person person) throws IOException {
      var keys = new PipedOutputStream();
      var terminal =
          new ExternalTerminal(
              "script",
              "xterm-256color",
              new PipedInputStream(keys, PIPE),
              new ByteArrayOutputStream(),
              UTF_8);
      terminal.setSize(Size.of(COLUMNS, ROWS));
      var prompt = new LivePrompt(terminal, new Theme(true, true, COLUMNS));
      return new ScriptedPrompt(
          prompt,
          person,
          new LiveHand(),
          text -> {
            keys.write(text.getBytes(UTF_8));
            keys.flush();
          });
    }
  };

  private static final int COLUMNS = 80;
  private static final int ROWS = 24;
  private static final int PIPE = 1 << 16;

  /** A prompt that the person types into. */
  abstract ScriptedPrompt before(Person person) throws IOException;

  /** What was typed and is not read yet; at its end the input ends. */
  private static final class Typed extends Reader {
    private final StringBuilder text = new StringBuilder();

    void add(String more) {
      text.append(more);
    }

    @Override
    public int read(char[] into, int from, int most) {
      var length = Math.min(most, text.length());
      text.getChars(0, length, into, from);
      text.delete(0, length);
      return length == 0 ? -1 : length;
    }

    @Override
    public void close() {}
  }
}
