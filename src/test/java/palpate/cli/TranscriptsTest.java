package palpate.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpate.fixtures.Golden;
import palpate.fixtures.ShippedCatalog;
import palpate.interview.Interview;
import palpate.interview.Interview.Extent;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;

/** The interviews in {@code docs/interviews}, as they are today. */
class TranscriptsTest {
  private static final Path DOCS = Path.of("docs/interviews");
  private static final Interview ENOUGH = new Interview(ShippedCatalog.get(), Extent.ENOUGH);
  private static final Pattern TYPED = Pattern.compile("(?m)^> (.*)$");

  /** A slow typist, a careful reader, and the time to think about each answer. */
  private static final double KEYS_A_MINUTE = 120;

  private static final double WORDS_A_MINUTE = 200;
  private static final double SECONDS_TO_DECIDE = 4;

  @TempDir Path folder;

  @Test
  void kneePainInPlainLinesToAPlan() {
    Golden.check(DOCS.resolve("knee-plain.txt"), knee());
  }

  private String knee() {
    var person =
        Script.of(Examples.sheet("knee-osteoarthritis"))
            .at("blood-pressure", Intent.WHY)
            .at("place", Intent.WRONG);
    return plain(person);
  }

  @Test
  void neckPainLiveWithAChangeInTheReview() throws IOException {
    var person =
        Script.of(Examples.sheet("desk-neck-shoulder"))
            .at("since", Intent.WHY)
            .changeAtReview("visits-per-week")
            .at("visits-per-week")
            .at("visits-per-week", Intent.give(new Answer.Amount(BigDecimal.ONE)));
    Golden.check(DOCS.resolve("neck-live.txt"), Transcript.live(ENOUGH, person));
  }

  @Test
  void anEmergencyInTheMiddle() {
    Golden.check(
        DOCS.resolve("back-emergency-plain.txt"),
        plain(Script.of(Examples.sheet("emergency-saddle-numbness"))));
  }

  /** A page about them, with how long the first one takes. */
  @Test
  void thePageSaysHowLongItTakes() {
    var lines = Played.lines(ENOUGH, person(), AnswerSheet.EMPTY).lines().toList();
    var all = plain(person());
    var asked = all.substring(0, all.indexOf("WHAT TO DO NOW"));
    var words = TYPED.matcher(asked).replaceAll("").split("\\s+").length;
    var keys = lines.stream().mapToInt(line -> line.length() + 1).sum();
    var answers = lines.size() - 1;
    Golden.check(DOCS.resolve("README.md"), page(answers, keys, words));
  }

  private static Script person() {
    return Script.of(Examples.sheet("knee-osteoarthritis"));
  }

  private String plain(Script person) {
    return Transcript.plain(
        folder, Played.lines(ENOUGH, person, AnswerSheet.EMPTY), "ask", "--plain");
  }

  private static String page(int answers, int keys, int words) {
    var typing = keys / KEYS_A_MINUTE + answers * SECONDS_TO_DECIDE / 60;
    return """
        # Interviews, as they stand on a terminal

        - [knee-plain.txt](knee-plain.txt): knee pain, in plain mode, by somebody who asks why once and mistypes once, to a plan.
        - [neck-live.txt](neck-live.txt): neck pain, in live mode on 80 columns and 24 rows: what the screen and its
          scroll-back hold in the end. In the list of all answers one is changed.
        - [back-emergency-plain.txt](back-emergency-plain.txt): back pain with a danger sign that ends the interview, in plain mode.

        The people are made up; they are those of the examples `knee-osteoarthritis`, `desk-neck-shoulder` and
        `emergency-saddle-numbness`. In plain mode a line that begins with `> ` was typed. `TranscriptsTest` holds these interviews
        anew and compares; after a change that is meant, it writes them:

            mvn test -Dtest=TranscriptsTest -Dgolden.update=true

        ## How long it takes

        """
        + String.format(
            Locale.ROOT,
            "The knee pain, without the slips, takes %s answers and %s keystrokes to a plan: about %.0f minutes of typing and%n"
                + "deciding (%.0f keystrokes a minute, %.0f seconds to decide on each answer). On the way there are %,d words to read,%n"
                + "all options included: %.0f minutes for who reads every word at %.0f words a minute. Most of them are danger signs.%n",
            answers,
            keys,
            typing,
            KEYS_A_MINUTE,
            SECONDS_TO_DECIDE,
            words,
            words / WORDS_A_MINUTE,
            WORDS_A_MINUTE);
  }
}
