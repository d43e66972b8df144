package palpate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BreakProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private BreakProgress progress(boolean terminal, boolean plain) {
    var streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            err,
            Map.of(),
            false,
            terminal,
            terminal,
            80,
            Path.of(""));
    return new BreakProgress(streams, plain, 200);
  }

  private String shown() {
    return err.toString(UTF_8);
  }

  @Test
  void aTerminalShowsPerCentAndSecondsOnOneLineThatIsWipedAtTheEnd() {
    var progress = progress(true, false);

    progress.second(31);
    progress.second(60);
    assertThat(shown()).isEqualTo("\r15 % of the breaks after 1 s\r30 % of the breaks after 2 s");
    progress.end();
    assertThat(shown()).endsWith("\r" + " ".repeat(28) + "\r");
  }

  @Test
  void plainModeWritesALineNowAndThen() {
    var progress = progress(true, true);

    for (var second = 1; second <= 10; second++) {
      progress.second(second * 10);
    }
    progress.end();

    assertThat(shown()).isEqualTo("50 % of the breaks after 10 s\n");
  }

  @Test
  void nothingIsShownWhereNobodyWatches() {
    var progress = progress(false, false);

    progress.second(31);
    progress.end();

    assertThat(shown()).isEmpty();
  }
}
