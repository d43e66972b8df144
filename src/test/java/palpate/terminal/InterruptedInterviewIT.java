package palpate.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static palpate.terminal.Key.CTRL_C;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palpate.terminal.Booth.Window;

/** An interview that is broken off loses no answer and goes on where it was. */
@Execution(ExecutionMode.CONCURRENT)
class InterruptedInterviewIT {
  @TempDir Path folder;

  private Checkout checkout;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = Checkout.withTheJar(folder);
  }

  @Test
  void ctrlCAtEveryKindOfItem() throws Exception {
    assertGoesOn(Interruptions.everyKind(checkout, Window.USUAL), InterruptedInterviewIT::ctrlC);
  }

  @Test
  void killedAtEveryKindOfItem() throws Exception {
    assertGoesOn(Interruptions.everyKind(checkout, Window.SMALL), InterruptedInterviewIT::kill);
  }

  @EnabledIfSystemProperty(named = "palpate.long", matches = "true")
  @ParameterizedTest
  @MethodSource("palpate.terminal.Booth$Window#all")
  void ctrlCAtEveryQuestionOfPalpatesOwnCatalog(Window window) throws Exception {
    assertGoesOn(Interruptions.knees(checkout, window), InterruptedInterviewIT::ctrlC);
  }

  @EnabledIfSystemProperty(named = "palpate.long", matches = "true")
  @ParameterizedTest
  @MethodSource("palpate.terminal.Booth$Window#all")
  void killedAtEveryQuestionOfPalpatesOwnCatalog(Window window) throws Exception {
    assertGoesOn(Interruptions.knees(checkout, window), InterruptedInterviewIT::kill);
  }

  private static void ctrlC(Interruptions interview, Booth booth, Running run) throws Exception {
    booth.terminal().press(CTRL_C);

    assertThat(run.exitCode()).isEqualTo(130);
    assertThat(Seen.in(booth.terminal().everything()).text())
        .containsOnlyOnce("Your answers are kept. Go on with: palpate ask --resume")
        .endsWith(String.join(" ", interview.command(true)));
  }

  private static void kill(Interruptions interview, Booth booth, Running run) throws Exception {
    run.kill("java");

    assertThat(run.exitCode()).isEqualTo(137);
  }

  /** Interrupted everywhere, it comes to the same end, and 'plan' says the same to the letter. */
  private static void assertGoesOn(Interruptions interview, Interruptions.Ending ending)
      throws Exception {
    var course = interview.course();
    assertThat(interview.answer(course.asked().size(), ending)).isEqualTo(course.asked());
    try (var booth = interview.booth()) {
      var run = booth.palpate(interview.command(true, "--save", "saved.yaml", "-o", "advice.txt"));
      booth.client().finish();

      assertThat(run.exitCode()).isZero();
      booth.assertInOrder();
      assertThat(booth.kept()).isEmpty();
      assertThat(Sheets.read(booth.file("saved.yaml"), interview.catalog()))
          .isEqualTo(course.answers());
      assertThat(booth.palpate(interview.plan("saved.yaml", "-o", "plan.txt")).exitCode()).isZero();
      assertThat(booth.file("advice.txt")).hasSameBinaryContentAs(booth.file("plan.txt"));
    }
  }

  @Test
  void ctrlCBeforeTheFirstAnswerKeepsNothing() throws Exception {
    try (var booth = Interruptions.knees(checkout, Window.USUAL).booth()) {
      var run = booth.palpate("ask");
      booth.client().awaitQuestion(1);
      booth.terminal().press(CTRL_C);

      assertThat(run.exitCode()).isEqualTo(130);
      booth.terminal().await("Nothing was answered, and nothing is kept.");
      assertThat(booth.kept()).isEmpty();
      booth.assertInOrder();
    }
  }

  @Test
  void aClosedWindowKeepsTheAnswers() throws Exception {
    var interview = Interruptions.knees(checkout, Window.USUAL);
    try (var closed = interview.booth();
        var other = interview.booth()) {
      var run = closed.palpate("ask");
      closed.client().answer(1);
      var open = closed.client().awaitQuestion(2);
      var java = run.awaitPidOf("java");
      closed.terminal().hangUp();

      assertThat(run.exitCode()).isIn(129, 130);
      assertThat(ProcessHandle.of(java)).isEmpty();
      other.palpate("ask", "--resume");
      assertThat(other.client().awaitQuestion(2)).isEqualTo(open);
    }
  }
}
