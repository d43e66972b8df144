package palpate.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static palpate.terminal.Key.CTRL_U;
import static palpate.terminal.Key.ENTER;
import static palpate.terminal.Key.ESC;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import palpate.fixtures.ShippedCatalog;
import palpate.interview.Interview.Extent;
import palpate.questionnaire.Answer;
import palpate.terminal.Booth.Window;

/** Words that steer a terminal, typed or pasted, reach neither the terminal nor a file. */
@Execution(ExecutionMode.CONCURRENT)
class HostileTextIT {
  private static final String STEERING =
      "\033]52;c;c3RvbGVu\007"
          + "\033[31;5mred\033[2J\033[?1049h\033[6n"
          + "\033]0;title\033\\"
          + "\033P+q544e\033\\"
          + "\007\000\010"
          + "\u202e\u2066\u200b\ufeff"
          + "\u009b41m\u0085";
  private static final String HUGE = "0123456789abcdef".repeat(1 << 16);

  /** What palpate itself sends, and new lines. */
  private static final String OWN = "\033\\[(\\?25[hl]|\\?2004[hl]|[0-9]*[ABC]|[KJ]|[0127]m)|\r|\n";

  @TempDir Path folder;

  private Booth booth;
  private Running run;

  @BeforeEach
  void comeToTheText() throws Exception {
    var catalog = ShippedCatalog.get();
    booth = new Booth(Checkout.withTheJar(folder), Window.USUAL, catalog, Sheets.knees());
    var all = booth.client().course(Extent.FULL).answers();
    Sheets.write(all.without(Sheets.ACTIVITIES), catalog, booth.file("partial.yaml"));
    run = booth.palpate("ask", "partial.yaml", "--full", "--save", "saved.yaml");
    assertThat(booth.client().awaitQuestion(1)).isEqualTo(Sheets.ACTIVITIES);
  }

  @AfterEach
  void close() throws IOException {
    booth.close();
  }

  @Test
  void harmsNothing() throws Exception {
    booth.terminal().type("Walk " + STEERING + "far");
    assertTaken("Walk");
    again().paste("Sit " + STEERING + "\n\r\tdown");
    assertTaken("Sit");
    again().paste(HUGE);
    assertTaken("0123456789abcdef0123456789abcdef");
    again().type(HUGE);
    assertTaken("0123456789abcdef0123456789abcdef");
    again().type("Stand").paste(STEERING);
    assertTaken("Stand");
    booth.client().finish();

    assertThat(run.exitCode()).isZero();
    booth.assertInOrder();
    assertThat(words(booth.file("saved.yaml"))).startsWith("Stand");
  }

  private RealTerminal again() throws Exception {
    booth.terminal().press(ESC);
    booth.client().awaitQuestion(1);
    return booth.terminal().press(CTRL_U);
  }

  private void assertTaken(String beginning) throws Exception {
    booth.terminal().press(ENTER);
    booth.client().awaitReview();
    assertThat(words(booth.kept().get(0))).startsWith(beginning);
    assertThat(booth.terminal().raw().replaceAll(OWN, ""))
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
  }

  private static String words(Path file) throws IOException {
    assertThat(Files.readString(file, UTF_8)).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
    var answers = Sheets.read(file, ShippedCatalog.get());
    var text = ((Answer.Words) answers.answer(Sheets.ACTIVITIES).orElseThrow()).text();
    assertThat(text).doesNotContainPattern("[\\p{Cc}\\p{Cf}\ufffd]");
    return text;
  }
}
