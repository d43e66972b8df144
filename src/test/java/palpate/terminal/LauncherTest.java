package palpate.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static palpate.terminal.Key.CTRL_BACKSLASH;
import static palpate.terminal.Key.CTRL_C;
import static palpate.terminal.Key.CTRL_Z;
import static palpate.terminal.Key.ENTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the launcher makes of Java's ways to end, seen on a terminal.
 *
 * <p>Java is a script here, so it can misbehave as it likes; the launcher is read by each of the
 * shells that serve as {@code sh}.
 */
@ParameterizedClass
@ValueSource(strings = {"dash", "bash --posix"})
class LauncherTest {
  private static final Pattern PID = Pattern.compile("pid (\\d+)");
  private static final String RAW = "stty raw -echo; printf '\\033[?25l\\033[?2004h'; ";
  private static final String READY = "echo \"pid $$\"; ";
  private static final String WAIT = "exec sleep 60";

  /** Has something to do at its end. */
  private static final String WAITING =
      """
      class Waiting {
        public static void main(String[] args) throws InterruptedException {
          var end = new Thread(() -> System.out.println("kept"));
          Runtime.getRuntime().addShutdownHook(end);
          System.out.println("ready");
          Thread.sleep(60_000);
        }
      }
      """;

  @Parameter String shell;
  @TempDir Path folder;

  private RealTerminal terminal;
  private String before;

  @BeforeEach
  void open() throws IOException {
    assumeThat(Path.of("/bin", shell.split(" ", -1)[0])).exists();
    terminal = RealTerminal.of(80, 24);
    before = terminal.mode();
  }

  @AfterEach
  void close() throws IOException {
    terminal.close();
  }

  @Test
  void itsExitCodeIsThatOfJava() throws Exception {
    assertThat(launch("exit 7", "ask").exitCode()).isEqualTo(7);
    assertThat(terminal.raw()).isEmpty();
  }

  @Test
  void javaHasTheTerminalOnEveryStream() throws Exception {
    var run = launch("[ -t 0 ] && [ -t 1 ] && [ -t 2 ] && read it && echo \"it: $it\"", "ask");
    terminal.type("hello").press(ENTER);

    terminal.await("it: hello");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void javaIsGivenEveryArgumentAsItWas() throws Exception {
    launch("for it; do :; done; echo \"[$it]\"", "ask", "--save", "a  b*");

    terminal.await("[a  b*]");
  }

  @Test
  void aTerminalInOrderIsLeftAlone() throws Exception {
    launch("it=$(stty -g); stty raw; stty $it; echo done; kill -s KILL $$", "ask").exitCode();

    assertThat(terminal.raw()).isEqualTo("done\r\n");
  }

  @Test
  void theTerminalIsPutInOrderWhenJavaIsKilled() throws Exception {
    var run = launch(RAW + READY + WAIT, "ask");
    Running.signal("KILL", awaitPid());

    assertThat(run.exitCode()).isEqualTo(137);
    assertThat(terminal.mode()).isEqualTo(before);
    assertThat(terminal.isCursorShown()).isTrue();
    assertThat(terminal.isBracketedPasteOn()).isFalse();
    assertThat(terminal.awaitStill().stream().filter(line -> !line.isEmpty())).hasSize(1);
  }

  @Test
  void theTerminalIsPutInOrderWhenJavaForgetsTo() throws Exception {
    var run = launch(RAW + "exit 1", "ask");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(terminal.mode()).isEqualTo(before);
    assertThat(terminal.isCursorShown()).isTrue();
  }

  @Test
  void aRunWithoutACommandIsAnInterviewToo() throws Exception {
    launch(RAW + "exit 1").exitCode();
    assertThat(terminal.mode()).isEqualTo(before);
  }

  @Test
  void aRunWithOptionsOnlyIsAnInterviewToo() throws Exception {
    launch(RAW + "exit 1", "--plain").exitCode();
    assertThat(terminal.mode()).isEqualTo(before);
  }

  @Test
  void otherCommandsBecomeJavaThemselves() throws Exception {
    var run = launch(READY + WAIT, "plan", "answers.yaml");

    assertThat(awaitPid()).isEqualTo(run.pid());
  }

  @Test
  void ctrlCReachesJavaAndDoesNotEndTheLauncher() throws Exception {
    var run = launch("trap 'echo kept; exit 130' INT; " + READY + "while :; do sleep 0.05; done");
    awaitPid();
    terminal.press(CTRL_C);

    terminal.await("kept");
    assertThat(run.exitCode()).isEqualTo(130);
  }

  @Test
  void ctrlCThatJavaIgnoresEndsNothing() throws Exception {
    var run = launch("trap '' INT QUIT; " + READY + "read it; echo \"it: $it\"; exit 5", "ask");
    awaitPid();
    terminal.press(CTRL_C, CTRL_C, CTRL_BACKSLASH, CTRL_C);
    terminal.awaitStill();
    terminal.type("hello").press(ENTER);
    terminal.await("it: hello");

    assertThat(run.exitCode()).isEqualTo(5);
  }

  @Test
  void ctrlCEndsAJavaThatHasNotBegunToListen() throws Exception {
    var run = launch(READY + WAIT, "ask");
    awaitPid();
    terminal.press(CTRL_C);

    assertThat(run.exitCode()).isEqualTo(130);
  }

  @Test
  void anAnswerToCtrlCThatComesAtOnceKeepsItsExitCode() throws Exception {
    var run = launch("trap 'exit 5' INT; " + READY + "read it; exit 5", "ask");
    awaitPid();
    terminal.press(CTRL_C);

    assertThat(run.exitCode()).isEqualTo(5);
  }

  @Test
  void aRealJavaIsInterruptedInOrder() throws Exception {
    var source = Files.writeString(folder.resolve("Waiting.java"), WAITING).toString();
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    var run = launch("exec '" + java + "' '" + source + "'", "ask");
    terminal.await("ready");
    terminal.press(CTRL_C);

    terminal.await("kept");
    assertThat(run.exitCode()).isEqualTo(130);
  }

  @Test
  void withoutAnEnvThatHelpsCtrlCStillReachesJava() throws Exception {
    var env = Files.writeString(folder.resolve("env"), "#!/bin/sh\nexit 125\n");
    env.toFile().setExecutable(true);
    var java = checkout("trap 'exit 130' INT; " + READY + "while :; do sleep 0.05; done");
    var program = java.palpateBy(List.of(shell.split(" ", -1)), "ask");
    var path = folder + ":" + program.environment().get("PATH");
    var run = terminal.start(program.with("PATH", path));
    awaitPid();
    terminal.press(CTRL_C);

    assertThat(run.exitCode()).isEqualTo(130);
  }

  @Test
  void aTermForTheLauncherEndsJava() throws Exception {
    var run = launch(endingOrderly("TERM"), "ask");
    var java = awaitPid();
    run.signal("TERM");

    assertThat(run.exitCode()).isEqualTo(143);
    assertThat(ProcessHandle.of(java)).isEmpty();
    terminal.await("kept");
    assertThat(terminal.mode()).isEqualTo(before);
  }

  @Test
  void aHangUpForTheLauncherEndsJava() throws Exception {
    var run = launch(endingOrderly("HUP"), "ask");
    var java = awaitPid();
    run.signal("HUP");

    assertThat(run.exitCode()).isEqualTo(143);
    assertThat(ProcessHandle.of(java)).isEmpty();
  }

  @Test
  void aClosedWindowEndsBoth() throws Exception {
    var run = launch(READY + WAIT, "ask");
    awaitPid();
    terminal.hangUp();

    assertThat(run.exitCode()).isEqualTo(129);
  }

  @Test
  void ctrlZStopsItAndFgGoesOn() throws Exception {
    var checkout = checkout("echo ready; read it; echo \"it: $it\"; exit 5");
    var shellAtWork = terminal.start(checkout.at(Program.of("bash", "--norc", "-i")));
    terminal.type(shell + " " + checkout.launcher() + " ask; echo \"code $?\"").press(ENTER);
    terminal.await("ready");
    terminal.press(CTRL_Z);
    terminal.await("Stopped");
    terminal.awaitStill();
    terminal.type("fg; echo \"then $?\"").press(ENTER);
    terminal.awaitStill();
    terminal.type("hello").press(ENTER);

    terminal.await("it: hello");
    terminal.await("then 5");
    shellAtWork.signal("HUP");
    assertThat(shellAtWork.exitCode()).isGreaterThan(128);
  }

  /** A Java that has work to do before it ends. */
  private static String endingOrderly(String signal) {
    return RAW
        + ("trap 'sleep 0.3; stty -raw echo; echo kept; exit 143' " + signal + "; ")
        + READY
        + "while :; do sleep 0.05; done";
  }

  private Running launch(String java, String... arguments) throws IOException {
    return terminal.start(checkout(java).palpateBy(List.of(shell.split(" ", -1)), arguments));
  }

  private Checkout checkout(String java) throws IOException {
    return Checkout.withJava(folder, java);
  }

  private long awaitPid() throws InterruptedException {
    terminal.await("pid ");
    terminal.awaitStill();
    var said = PID.matcher(terminal.everything());
    assertThat(said.find()).isTrue();
    return Long.parseLong(said.group(1));
  }
}
