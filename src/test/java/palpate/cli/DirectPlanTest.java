package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With and without the library of the command line, a plan is the same to the byte. */
class DirectPlanTest {
  private static final String EXAMPLE = "examples/desk-neck-shoulder.yaml";

  @TempDir Path folder;

  @Test
  void onlyNamesOfFilesAreDirect() {
    assertThat(DirectPlan.fits("plan", EXAMPLE, "another.yaml")).isTrue();
    assertThat(DirectPlan.fits("plan")).isFalse();
    assertThat(DirectPlan.fits("plan", "")).isFalse();
    assertThat(DirectPlan.fits("plan", "-")).isFalse();
    assertThat(DirectPlan.fits("plan", EXAMPLE, "--plain")).isFalse();
    assertThat(DirectPlan.fits("explain", EXAMPLE)).isFalse();
    assertThat(DirectPlan.fits()).isFalse();
  }

  @Test
  void aPlanIsTheSame() {
    assertSame(EXAMPLE);
  }

  @Test
  void severalPlansAreTheSame() {
    assertSame(EXAMPLE, "examples/emergency-saddle-numbness.yaml");
  }

  @Test
  void complaintsAreTheSame() throws IOException {
    var bad = Files.writeString(folder.resolve("bad.yaml"), "answers:\n  agee: 40\n");

    assertSame("no-such-file");
    assertSame(bad.toString(), EXAMPLE);
    assertSame(bad.toString());
    assertSame("@" + bad);
  }

  private static void assertSame(String... files) {
    assertThat(Run.of(line("plan", files))).isEqualTo(Run.of(line("plan", files, "--color=auto")));
  }

  private static String[] line(String command, String[] files, String... options) {
    var words = new ArrayList<String>();
    words.add(command);
    words.addAll(List.of(files));
    words.addAll(List.of(options));
    return words.toArray(String[]::new);
  }
}
