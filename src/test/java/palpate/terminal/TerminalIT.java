package palpate.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher and the jar as people run them, on a terminal. */
class TerminalIT {
  @TempDir Path folder;

  private RealTerminal terminal;
  private Checkout checkout;
  private String before;

  @BeforeEach
  void open() throws IOException {
    terminal = RealTerminal.of(80, 24);
    checkout = Checkout.withTheJar(folder);
    before = terminal.mode();
  }

  @AfterEach
  void close() throws IOException {
    terminal.close();
  }

  @Test
  void theLauncherTellsTheVersionAndNothingElse() throws Exception {
    var run = terminal.start(checkout.palpate("--version"));

    assertThat(run.exitCode()).isZero();
    assertThat(terminal.everything())
        .contains(System.getProperty("palpate.version"))
        .doesNotContain("Building");
  }

  @Test
  void anOptionThatIsUnknownIsAnErrorAndLeavesTheTerminalAsItWas() throws Exception {
    var run = terminal.start(checkout.palpate("--no-such-option"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(terminal.mode()).isEqualTo(before);
    assertThat(List.of(terminal.isCursorShown(), terminal.isOtherScreenOn()))
        .containsExactly(true, false);
  }
}
