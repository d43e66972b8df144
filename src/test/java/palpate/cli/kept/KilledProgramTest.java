package palpate.cli.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept when the system kills a program that saves. */
class KilledProgramTest {
  private static final int TIMES = 8;

  @TempDir Path state;

  private final List<Process> programs = new ArrayList<>();

  @AfterEach
  void killAll() throws InterruptedException {
    for (var program : programs) {
      program.destroyForcibly().waitFor();
    }
  }

  @Test
  void theFileIsWholeAndFreeWheneverTheProgramIsKilled() throws Exception {
    for (var time = 0; time < TIMES; time++) {
      var program = start();
      var number = number(program);
      try (var folder = folder()) {
        assertThat(folder.take(number)).as("in use by a living process").isFalse();
        Thread.sleep(3L * time);
        program.destroyForcibly().waitFor();

        assertThat(folder.take(number)).as("in use by a dead process").isTrue();
        var lines = Files.readAllLines(folder.file(number));
        assertThat(lines).hasSize(SavingProgram.LINES).containsOnly(lines.get(0));
        folder.delete(number);
      }
    }
    assertOnlyTheLockIsLeft();
  }

  @Test
  void twoProgramsTakeTwoNumbers() throws Exception {
    assertThat(number(start())).isNotEqualTo(number(start()));
  }

  private void assertOnlyTheLockIsLeft() throws IOException {
    try (var folder = folder();
        var files = Files.list(folder.path())) {
      assertThat(files.map(it -> it.getFileName().toString())).containsExactly(".lock");
    }
  }

  private KeptFolder folder() {
    return KeptFolder.of(Map.of("XDG_STATE_HOME", state.toString()));
  }

  private static int number(Process program) throws IOException {
    var out = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8));
    return Integer.parseInt(String.valueOf(out.readLine()));
  }

  private Process start() throws IOException {
    var program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SavingProgram.class.getName(),
                state.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    programs.add(program);
    return program;
  }
}
