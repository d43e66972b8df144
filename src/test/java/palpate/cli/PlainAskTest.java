package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person hears around an interview in plain mode. */
class PlainAskTest {
  @TempDir Path folder;

  @Test
  void theCommandThatResumesKeepsPlainMode() {
    var run = ask(Map.of(), "none\nquit\n", "ask", "--plain", "--full");

    assertThat(run.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(run.err()).endsWith("Go on with: palpate ask --resume --plain --full\n");
  }

  @Test
  void theCommandThatResumesNeedsNoOptionForWhatTheEnvironmentSays() {
    var run = ask(Map.of("ACCESSIBLE", "1"), "none\nquit\n", "ask");

    assertThat(run.err()).endsWith("Go on with: palpate ask --resume\n");
  }

  /** An interview at a terminal, where these lines are typed. */
  private Run ask(Map<String, String> environment, String typed, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var all = new TreeMap<>(Map.of("XDG_STATE_HOME", folder.toString()));
    all.putAll(environment);
    var in = new ByteArrayInputStream(typed.getBytes(UTF_8));
    var streams = new Streams(in, out, err, all, true, true, true, 80, folder);
    var code = new Palpate(streams).run(args);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
