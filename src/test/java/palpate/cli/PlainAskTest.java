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
    assertThat(run.err()).endsWith("Go on with:\n  palpate ask --resume --plain --full\n");
  }

  @Test
  void theCommandThatResumesHasAllOptionsAsAShellTakesThem() {
    var run =
        ask(
            Map.of(),
            "none\nquit\n",
            "ask",
            "--plain",
            "--save=my answers.yaml",
            "--start=2026-11-30",
            "--days=mon,thu",
            "--output=it's.txt",
            "--format=json",
            "--exit-status");

    assertThat(run.err())
        .endsWith(
            "palpate ask --resume --plain --save 'my answers.yaml' --output 'it'\\''s.txt'"
                + " --format json --start 2026-11-30 --days mon,thu --exit-status\n");
  }

  @Test
  void theCommandThatResumesNeedsNoOptionForWhatTheEnvironmentSays() {
    var run = ask(Map.of("ACCESSIBLE", "1"), "none\nquit\n", "ask");

    assertThat(run.err()).endsWith("Go on with:\n  palpate ask --resume\n");
  }

  @Test
  void whoGoesOnHearsHowMuchIsKept() {
    ask(Map.of(), "none\nnone\nquit\n", "ask", "--plain");
    var run = ask(Map.of(), "quit\n", "ask", "--plain", "--resume");

    assertThat(run.err())
        .contains("\nGoing on where you stopped, with 2 answers that were kept.\n");
  }

  @Test
  void anEmergencyThatWasKeptIsNamedBeforeItsAnswers() {
    ask(Map.of(), "1\n", "ask", "--plain");
    var run = ask(Map.of(), "quit\n", "ask", "--plain", "--resume");

    assertThat(run.err())
        .contains("with 1 answer that was kept.")
        .containsSubsequence("These answers point to an emergency.", "Your answers, 1 in all:");
  }

  @Test
  void whatToDoIsSaidOnceMoreAtTheEnd() {
    var run = ask(Map.of(), "5\n", "ask", "--plain");

    assertThat(run.out()).startsWith("WHAT TO DO NOW\n\nCall 000 now and keep still.");
    assertThat(run.err())
        .containsSubsequence(
            "Noted: ", "Get emergency help now. Call 000", "Was an answer a mistake?");
  }

  @Test
  void aClientHearsTheirOwnWordsInTheirOwnLetters() {
    assertThat(speaksUnicode("de_DE.UTF-8", new Common())).isTrue();
    assertThat(speaksUnicode("C", new Common())).isFalse();
    var ascii = new Common();
    ascii.ascii = true;
    assertThat(speaksUnicode("de_DE.UTF-8", ascii)).isFalse();
  }

  private boolean speaksUnicode(String locale, Common options) {
    return Look.ofSpeech(options, streams(Map.of("LANG", locale), "")).unicode();
  }

  /** An interview at a terminal, where these lines are typed. */
  private Run ask(Map<String, String> environment, String typed, String... args) {
    var streams = streams(environment, typed);
    var code = new Palpate(streams).run(args);
    return new Run(code, streams.out().toString(), streams.err().toString());
  }

  private Streams streams(Map<String, String> environment, String typed) {
    var all = new TreeMap<>(Map.of("XDG_STATE_HOME", folder.toString()));
    all.putAll(environment);
    return new Streams(
        new ByteArrayInputStream(typed.getBytes(UTF_8)),
        new ByteArrayOutputStream(),
        new ByteArrayOutputStream(),
        all,
        true,
        true,
        true,
        80,
        folder);
  }
}
