package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Each command alone is the command that the help tells of. */
class CommandsTest {
  @Test
  void everyCommandGoesByItsOwnName() {
    assertThat(Commands.NAMES)
        .allSatisfy(
            name ->
                assertThat(Commands.named(name).getAnnotation(CommandLine.Command.class).name())
                    .isEqualTo(name));
  }

  @Test
  void theHelpNamesThemAllInTheirOrder() {
    var help = Run.of("--help").out();

    assertThat(help)
        .containsSubsequence(Commands.NAMES.stream().map("\n  %s "::formatted).toList());
  }

  @Test
  void aMisspeltCommandIsStillRecognised() {
    assertThat(Run.of("plam").err()).contains("plan");
  }

  @Test
  void theVersionIsTheSameHoweverItIsAskedFor() {
    var asked = Run.of("--version");

    assertThat(asked.out()).startsWith("palpate ").isEqualTo(Run.of("--version", "plan").out());
    assertThat(Run.of("-V")).isEqualTo(asked);
  }

  @Test
  void onlyWhatNeedsTheBuiltInCatalogHasItReadAhead() {
    assertThat(Commands.readTheBuiltIn()).isTrue();
    assertThat(Commands.readTheBuiltIn("plan", "answers.yaml")).isTrue();
    assertThat(Commands.readTheBuiltIn("plan", "--catalog=other.yaml", "answers.yaml")).isFalse();
    assertThat(Commands.readTheBuiltIn("plan", "--help")).isFalse();
    assertThat(Commands.readTheBuiltIn("forget")).isFalse();
    assertThat(Commands.readTheBuiltIn("--help")).isFalse();
  }
}
