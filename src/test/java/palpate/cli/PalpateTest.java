package palpate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PalpateTest {
  private static final String EXAMPLE = "examples/desk-neck-shoulder.yaml";
  private static final String EMERGENCY = "examples/emergency-saddle-numbness.yaml";

  @TempDir Path folder;

  @Nested
  class Plan {
    @Test
    void aNewcomersFirstCommandPrintsAPlanAndNothingElse() {
      var run = Run.of("plan", EXAMPLE);

      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("60").doesNotContain("\u001b");
    }

    @Test
    void anEmergencyIsASuccessUnlessTheOutcomeIsAskedFor() {
      assertThat(Run.of("plan", EMERGENCY).code()).isZero();
      assertThat(Run.of("plan", "--exit-status", EMERGENCY).code()).isEqualTo(30);
    }

    @Test
    void theMostCautiousOutcomeOfSeveralFilesIsTheExitStatus() {
      var run = Run.of("plan", "--exit-status", EMERGENCY, EXAMPLE);

      assertThat(run.code()).isEqualTo(30);
      assertThat(run.out()).contains("==> " + EMERGENCY + " <==", "==> " + EXAMPLE + " <==");
    }

    @Test
    void startAndDaysPutDatesOnTheSessions() {
      var run =
          Run.of("plan", "--format", "json", "--start", "2026-11-30", "--days", "mon,thu", EXAMPLE);

      assertThat(run.out()).contains("\"2026-11-30\"", "\"2026-12-03\"", "\"2026-12-07\"");
    }

    @Test
    void answersComeFromStandardInputToo() throws IOException {
      var run = Run.in(folder, Files.readAllBytes(Path.of(EXAMPLE)), "plan", "-");

      assertThat(run.code()).isZero();
      assertThat(run.out()).isEqualTo(Run.of("plan", EXAMPLE).out());
    }

    @Test
    void standardInputIsReadOnlyOnce() throws IOException {
      var answers = Files.readAllBytes(Path.of(EXAMPLE));

      var twice = Run.in(folder, answers, "plan", "-", "-");
      var alsoAsCatalog = Run.in(folder, answers, "plan", "--catalog", "-", "-");

      assertThat(List.of(twice, alsoAsCatalog))
          .allSatisfy(
              run -> {
                assertThat(run.code()).isEqualTo(2);
                assertThat(run.err()).contains("Standard input (-) can be read only once");
                assertThat(run.out()).isEmpty();
              });
    }

    @Test
    void theLocaleChangesNoByte() {
      var usual = Locale.getDefault();
      var expected = Run.of("plan", EXAMPLE).out();
      try {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        assertThat(Run.of("plan", EXAMPLE).out()).isEqualTo(expected);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(Run.of("plan", EXAMPLE).out()).isEqualTo(expected);
      } finally {
        Locale.setDefault(usual);
      }
    }

    @Test
    void oneBadFileDoesNotKeepTheOthersFromTheirAdvice() throws IOException {
      var bad = Files.writeString(folder.resolve("bad.yaml"), "answers:\n  agee: 40\n");
      var run = Run.of("plan", bad.toString(), EXAMPLE);

      assertThat(run.code()).isEqualTo(4);
      assertThat(run.err()).contains("bad.yaml:2:3", "[unknown-item]", "did you mean 'age'");
      assertThat(run.out()).contains("==> " + EXAMPLE);
    }

    @Test
    void aRejectedFileHasARejectedEnvelopeInJson() throws IOException {
      var bad = Files.writeString(folder.resolve("bad.yaml"), "answers:\n  age: many\n");
      var run = Run.of("plan", "--format", "json", bad.toString());

      assertThat(run.code()).isEqualTo(4);
      assertThat(run.out()).contains("\"disposition\": \"rejected\"");
    }
  }

  @Nested
  class Output {
    @Test
    void aResultFileIsReadableByItsOwnerAlone() throws IOException {
      var file = folder.resolve("plan.txt");
      var run = Run.of("plan", EXAMPLE, "-o", file.toString());

      assertThat(run.code()).isZero();
      assertThat(run.out()).isEmpty();
      assertThat(Files.readString(file)).isEqualTo(Run.of("plan", EXAMPLE).out());
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }

    @Test
    void aFailedRunLeavesTheFileAsItWas() throws IOException {
      var bad = Files.writeString(folder.resolve("bad.yaml"), "answers: 3\n");
      var kept = Files.writeString(folder.resolve("kept.txt"), "kept");

      assertThat(Run.of("plan", bad.toString(), "-o", kept.toString()).code()).isEqualTo(4);
      assertThat(Run.of("plan", "no-such-file", "-o", kept.toString()).code()).isEqualTo(6);
      assertThat(kept).hasContent("kept");
    }

    @Test
    void answersAreNeverOverwrittenByTheirOwnPlan() throws IOException {
      var own = Files.copy(Path.of(EXAMPLE), folder.resolve("own.yaml"));

      assertThat(Run.of("plan", own.toString(), "-o", own.toString()).code()).isEqualTo(2);
      assertThat(Run.of("template", "-o", own.toString()).code()).isEqualTo(2);
      assertThat(own).hasSameTextualContentAs(Path.of(EXAMPLE));
    }

    @Test
    void aFolderThatDoesNotExistIsToldAndNothingIsLeftBehind() throws IOException {
      var run = Run.of("plan", EXAMPLE, "-o", folder.resolve("no/plan.txt").toString());

      assertThat(run.code()).isEqualTo(6);
      assertThat(run.err()).contains("cannot be written");
      try (var left = Files.list(folder)) {
        assertThat(left).isEmpty();
      }
    }
  }

  @Nested
  class Look {
    @Test
    void aTerminalGetsColourAndItsWidth() {
      var run = Run.onTerminal(Map.of("LANG", "en_AU.UTF-8"), 120, "plan", EXAMPLE);

      assertThat(run.out()).contains("\u001b[");
      assertThat(run.out().lines().mapToInt(String::length).max().orElse(0)).isGreaterThan(80);
    }

    @Test
    void noColorAndDumbTerminalsAreObeyed() {
      var noColor = Map.of("LANG", "en_AU.UTF-8", "NO_COLOR", "1");
      var dumb = Map.of("LANG", "en_AU.UTF-8", "TERM", "dumb");

      assertThat(Run.onTerminal(noColor, 80, "plan", EXAMPLE).out()).doesNotContain("\u001b");
      assertThat(Run.onTerminal(dumb, 80, "plan", EXAMPLE).out()).doesNotContain("\u001b");
      assertThat(Run.onTerminal(noColor, 80, "plan", "--color=always", EXAMPLE).out())
          .contains("\u001b[");
    }

    @Test
    void aDumbTerminalGetsPlainMode() {
      var dumb = Map.of("LANG", "en_AU.UTF-8", "TERM", "dumb");
      var plain = Map.of("LANG", "en_AU.UTF-8", "ACCESSIBLE", "1");

      assertThat(Run.onTerminal(dumb, 80, "plan", EXAMPLE).out())
          .isEqualTo(Run.onTerminal(plain, 80, "plan", EXAMPLE).out());
    }

    @Test
    void plainModeIsAsciiWithoutColourOrLines() {
      var run = Run.onTerminal(Map.of("ACCESSIBLE", "1"), 80, "plan", EXAMPLE);

      assertThat(run.out()).matches("(?s)[\\n\\x20-\\x7e]*");
    }
  }

  @Nested
  class Usage {
    @Test
    void helpIsAResult() {
      var run = Run.of("--help");

      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("palpate", "plan", "explain", "template", "catalog");
      assertThat(run.err()).isEmpty();
    }

    @Test
    void mistakesEndWithTwoAndSayWhatToTry() {
      for (var args :
          new String[][] {
            {},
            {"plna", EXAMPLE},
            {"plan"},
            {"plan", "--colour", EXAMPLE},
            {"plan", "--start", "2026-02-30", EXAMPLE},
            {"plan", "--days", "mon", EXAMPLE},
            {"plan", "--start", "2026-11-30", "--days", "mo,xyz", EXAMPLE},
            {"plan", "--width", "10", EXAMPLE},
            {"plan", "--format", "xml", EXAMPLE},
            {"plan", "--catalog", "", EXAMPLE},
            {"catalog", "check", ""},
            {"catalog"},
            {"catalog", "show", "knee-osteoarthritsi"}
          }) {
        var run = Run.of(args);
        assertThat(run.code()).as("%s: %s", String.join(" ", args), run.err()).isEqualTo(2);
        assertThat(run.err()).startsWith("palpate: ").contains("--help'");
        assertThat(run.out()).isEmpty();
      }
    }
  }

  @Nested
  class Template {
    @Test
    void loadsAsItIsAndIsIncomplete() throws IOException {
      var file = folder.resolve("answers.yaml");
      assertThat(Run.of("template", "-o", file.toString()).code()).isZero();

      var run = Run.of("plan", "--exit-status", file.toString());
      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isEqualTo(40);
    }
  }

  @Nested
  class CatalogBench {
    @Test
    void theShippedCatalogIsCleanOfErrorsAndWarnings() {
      var run = Run.of("catalog", "check");

      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("no warnings");
    }

    @Test
    void everyConditionOfTheListHasAPage() {
      var list = Run.of("catalog", "list").out();
      for (var id :
          new String[] {
            "chronic-low-back-pain",
            "sciatica",
            "desk-neck-shoulder",
            "tension-type-headache",
            "knee-osteoarthritis",
            "carpal-tunnel-syndrome",
            "plantar-fasciitis",
            "after-knee-replacement",
            "fibromyalgia",
            "stress-anxiety"
          }) {
        assertThat(list).contains(id);
        assertThat(Run.of("catalog", "show", id).out().lines().count()).isGreaterThan(20);
      }
    }
  }

  @Test
  void explainNamesReasonsForAndAgainst() {
    var run = Run.of("explain", EXAMPLE);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Desk-work neck and shoulder pain");
  }
}
