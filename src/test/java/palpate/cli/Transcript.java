package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Size;
import org.jline.terminal.impl.ExternalTerminal;
import palpate.advice.Advisor;
import palpate.cli.terminal.LivePrompt;
import palpate.interview.Interview;
import palpate.interview.Sitting;
import palpate.plan.Timetable;
import palpate.questionnaire.AnswerSheet;
import palpate.render.TextRenderer;
import palpate.render.Theme;
import palpate.terminal.Screen;

/** What stands on a terminal after an interview, with what was typed. */
final class Transcript {
  private static final int COLUMNS = 80;
  private static final int ROWS = 24;

  private Transcript() {}

  /** The program in plain mode; each line that was typed has a mark before it. */
  static String plain(Path folder, String typed, String... args) {
    var terminal = new ByteArrayOutputStream();
    var environment = Map.of("XDG_STATE_HOME", folder.resolve("state").toString());
    var streams =
        new Streams(
            new Typing(typed, terminal),
            terminal,
            terminal,
            environment,
            true,
            true,
            true,
            COLUMNS,
            folder);
    terminal.writeBytes(("$ palpate " + String.join(" ", args) + "\n").getBytes(UTF_8));
    new Palpate(streams).run(args);
    return terminal.toString(UTF_8);
  }

  /** Hands out a line at a time, and shows it, as a terminal does. */
  private static final class Typing extends InputStream {
    private final Deque<String> lines;
    private final OutputStream shown;
    private byte[] line = {};
    private int at;

    Typing(String typed, OutputStream shown) {
      this.lines = new ArrayDeque<>(List.of(typed.split("(?<=\n)")));
      this.shown = shown;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      if (at == line.length) {
        if (lines.isEmpty()) {
          return -1;
        }
        line = lines.remove().getBytes(UTF_8);
        at = 0;
        shown.write(("> " + new String(line, UTF_8)).getBytes(UTF_8));
      }
      var count = Math.min(most, line.length - at);
      System.arraycopy(line, at, into, from, count);
      at += count;
      return count;
    }
  }

  /** Scroll-back and screen of a terminal in live mode. */
  static String live(Interview interview, Person person) throws IOException {
    var screen = new Screen(COLUMNS, ROWS);
    var shown = new Shown(screen);
    shown.say("$ palpate\n");
    var complaints = new Complaints(streams(shown), new Common());
    Opening.lines(Look.ofErrors(new Common(), streams(shown))).forEach(complaints::line);
    var keys = new PipedOutputStream();
    var terminal =
        new ExternalTerminal(
            "transcript", "xterm-256color", new PipedInputStream(keys, 1 << 16), shown, UTF_8);
    terminal.setSize(Size.of(COLUMNS, ROWS));
    var theme = Theme.of(true, true, COLUMNS);
    Turn turn;
    try (var prompt =
        new ScriptedPrompt(
            new LivePrompt(terminal, theme),
            person,
            new LiveHand(),
            text -> {
              keys.write(text.getBytes(UTF_8));
              keys.flush();
            })) {
      turn =
          new Conversation(interview, prompt, sitting -> {}).hold(Sitting.begin(AnswerSheet.EMPTY));
    }
    shown.say("\n" + advice(interview, turn.sitting().sheet(), theme));
    return screen.everything() + "\n";
  }

  private static String advice(Interview interview, AnswerSheet sheet, Theme theme)
      throws IOException {
    var text = new StringBuilder();
    new TextRenderer(theme, Version.number())
        .render(Advisor.advise(interview.catalog(), sheet, Timetable.UNDATED), text);
    return text.toString();
  }

  private static Streams streams(OutputStream err) {
    var plain = Run.streams(Map.of());
    return new Streams(
        plain.in(), plain.out(), err, Map.of(), true, true, true, COLUMNS, plain.folder());
  }

  /** Shows text as a terminal does. */
  private static final class Shown extends OutputStream {
    private final Screen screen;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Shown(Screen screen) {
      this.screen = screen;
    }

    void say(String text) {
      screen.write(text.replaceAll("\r?\n", "\r\n"));
    }

    @Override
    public void write(int b) {
      bytes.write(b);
    }

    @Override
    public void flush() {
      say(bytes.toString(UTF_8));
      bytes.reset();
    }
  }
}
