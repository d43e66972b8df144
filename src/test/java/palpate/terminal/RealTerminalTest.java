package palpate.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static palpate.terminal.Key.CTRL_C;
import static palpate.terminal.Key.CTRL_D;
import static palpate.terminal.Key.DOWN;
import static palpate.terminal.Key.ENTER;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The terminal that other tests rely on, tried with programs that everybody knows. */
class RealTerminalTest {
  private RealTerminal terminal;

  @BeforeEach
  void open() throws IOException {
    terminal = RealTerminal.of(80, 24);
  }

  @AfterEach
  void close() throws IOException {
    terminal.close();
  }

  @Test
  void aProgramHasThisTerminalOnAllItsStreamsAndAsItsOwn() throws Exception {
    var line = "[ -t 0 ] && [ -t 1 ] && [ -t 2 ] && stty size </dev/tty";
    var program = terminal.start(Program.shell(line));

    terminal.await("24 80");
    assertThat(program.exitCode()).isZero();
  }

  @Test
  void whatIsTypedIsEchoedAndRead() throws Exception {
    var program = terminal.start(Program.of("cat"));
    terminal.type("Grüße, 日本").press(ENTER);
    terminal.await("日本");
    terminal.press(CTRL_D);

    assertThat(program.exitCode()).isZero();
    assertThat(terminal.everything()).isEqualTo("Grüße, 日本\nGrüße, 日本");
  }

  @Test
  void theExitCodeIsThatOfTheProgram() throws Exception {
    assertThat(terminal.start(Program.shell("exit 7")).exitCode()).isEqualTo(7);
  }

  @Test
  void ctrlCInterrupts() throws Exception {
    var program = terminal.start(Program.shell("echo ready; exec sleep 60"));
    terminal.await("ready");
    terminal.press(CTRL_C);

    assertThat(program.exitCode()).isEqualTo(130);
  }

  @Test
  void aKilledProgramSaysSo() throws Exception {
    var program = terminal.start(Program.shell("sleep 60; echo \"it was $?\"; exit 3"));
    program.kill("sleep");

    terminal.await("it was 137");
    assertThat(program.exitCode()).isEqualTo(3);
  }

  @Test
  void aModeLeftBehindIsNoticed() throws Exception {
    var before = terminal.mode();
    terminal.start(Program.shell("stty raw -echo")).exitCode();
    var raw = terminal.mode();
    terminal.start(Program.shell("stty sane")).exitCode();

    assertThat(raw).isNotEqualTo(before);
  }

  @Test
  void aModePutBackIsTheSame() throws Exception {
    var before = terminal.mode();
    terminal.start(Program.shell("it=$(stty -g); stty raw -echo; stty \"$it\"")).exitCode();

    assertThat(terminal.mode()).isEqualTo(before);
  }

  @Test
  void aNewSizeReachesTheProgram() throws Exception {
    terminal.start(
        Program.shell("trap 'stty size' WINCH; echo ready; while :; do sleep 0.05; done"));
    terminal.await("ready");
    terminal.resize(40, 15);

    terminal.await("15 40");
  }

  @Test
  void theCursorAndPastedTextFollowWhatTheProgramAsksFor() throws Exception {
    assertThat(terminal.isCursorShown()).isTrue();
    terminal.start(Program.shell("printf '\\033[?25l\\033[?2004h\\033[?1hready'; exec cat -v"));
    terminal.await("ready");

    assertThat(terminal.isCursorShown()).isFalse();
    terminal.paste("it").press(DOWN, ENTER);
    terminal.await("^[[200~it^[[201~^[OB");
  }

  @Test
  void aClosedWindowHangsUp() throws Exception {
    var program = terminal.start(Program.shell("echo ready; sleep 60"));
    terminal.await("ready");
    terminal.hangUp();

    assertThat(program.exitCode()).isEqualTo(129);
  }

  @Test
  void theTimeFromTheKeyToTheScreenIsKnown() throws Exception {
    terminal.start(
        Program.shell("stty -echo; echo ready; read it; sleep 0.3; echo done; sleep 60"));
    terminal.await("ready");
    terminal.press(ENTER);

    assertThat(terminal.await("done")).isBetween(Duration.ofMillis(300), Duration.ofSeconds(20));
  }

  @Test
  void aTestThatFailsShowsTheScreen() throws Exception {
    terminal.start(Program.shell("echo hello; exit 1")).exitCode();
    terminal.await("hello");

    assertThat(terminal.described()).contains("hello", "sh -c echo hello; exit 1: has ended");
    assertThatThrownBy(() -> terminal.within(Duration.ofMillis(10)).await("welcome"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("never shows \"welcome\"", "hello");
  }
}
