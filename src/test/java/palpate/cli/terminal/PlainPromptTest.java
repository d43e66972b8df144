package palpate.cli.terminal;

import static palpate.cli.terminal.Dialogue.first;
import static palpate.cli.terminal.Dialogue.later;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import palpate.fixtures.Fixtures;
import palpate.fixtures.Golden;
import palpate.fixtures.ShippedCatalog;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.Stage;

/** Whole conversations, as a screen reader would read them out. */
class PlainPromptTest {
  private static final List<String> GOLDENS =
      List.of(
          "tell",
          "first",
          "ticks",
          "ticks-refused",
          "choice",
          "yes-no",
          "number",
          "fraction",
          "date",
          "text",
          "offered",
          "words",
          "refused-words",
          "told",
          "place",
          "place-narrow",
          "review",
          "review-narrow",
          "review-empty",
          "review-news",
          "purpose",
          "hostile");

  @Test
  void paragraphsAreWrapped() {
    var dialogue = new Dialogue(40);
    dialogue.tell(
        "This asks about your pain. It takes about ten minutes. You can stop at any time.",
        "Nothing is sent anywhere.");
    check("tell", dialogue.tell("Your answers are kept."));
  }

  @Test
  void theFirstQuestionTellsAllWords() {
    var dialogue = new Dialogue(80, "", "why", "help", "repeat", "2, 5");
    dialogue.tell("First some questions about danger signs.");
    dialogue.ask(
        new Question(
            shipped("danger-now"),
            "Danger signs now",
            "these come first, because they cannot wait",
            "question 1, about 30 left",
            AnswerSheet.EMPTY,
            false,
            false));
    check("first", dialogue);
  }

  @Test
  void ticksAreNumbersWordsAndRanges() {
    var dialogue =
        Dialogue.of(
            80,
            "1, 3 4|2-3|1 - 2, 4|Knee and neck|SHO|calf.|none|not sure|1, 2?|knee, not sure about 2, 3|not sure 4");
    for (var i = 0; i < 11; i++) {
      dialogue.ask(later(item("place")));
    }
    check("ticks", dialogue);
  }

  @Test
  void wrongTicksAreAskedAgain() {
    var dialogue =
        Dialogue.of(
            80,
            "5|0|3-1|1-9|1, none|none 2|none?|1, 1?|1, not sure|nek|elbow|no|yes|,|?,|hlep|99999999999|1, elbow 2|1, no|none, 2|not sure none|1 2 none|low back|1");
    dialogue.ask(later(item("place")));
    check("ticks-refused", dialogue);
  }

  @Test
  void aChoiceIsOneNumberOrItsWords() {
    var dialogue =
        Dialogue.of(
            80,
            "1|more|Less than 4 weeks.|over-12-weeks|not sure|3|1, 2|1-2|week|2?|none|no|y|moer than 12 weeks|2");
    for (var i = 0; i < 6; i++) {
      dialogue.ask(later(item("since")));
    }
    check("choice", dialogue);
  }

  @Test
  void yesAndNoAreWordsLettersOrNumbers() {
    var dialogue = Dialogue.of(80, "yes|N|1|2|Yes.|not sure|unsure|3|maybe|yes and no|nope|no");
    for (var i = 0; i < 8; i++) {
      dialogue.ask(later(item("calf")));
    }
    check("yes-no", dialogue);
  }

  @Test
  void aNumberStaysWithinItsBounds() {
    var dialogue = Dialogue.of(80, "121|-1|6.5|sixty||help|61 years|not sure");
    dialogue.ask(later(item("age")));
    dialogue.ask(later(item("age")));
    check("number", dialogue);
  }

  @Test
  void aFractionHasAPointOrAComma() {
    var kind = new ItemKind.Amount(BigDecimal.ZERO, BigDecimal.TEN, "litres a day", false);
    var water = item("water", kind, "How much do you drink?");
    var dialogue = Dialogue.of(80, "help|1,000|2,5|0.75 litres");
    dialogue.ask(later(water));
    dialogue.ask(later(water));
    check("fraction", dialogue);
  }

  @Test
  void aDateIsWrittenFromTheYearOn() {
    var kind = new ItemKind.Date(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
    var start = item("start", kind, "When would you like to start?");
    var dialogue =
        Dialogue.of(80, "help|30.11.2026|2026-02-30|1999-01-01|2099-01-01|2026-11-30|not sure");
    dialogue.ask(later(start));
    dialogue.ask(later(start));
    check("date", dialogue);
  }

  @Test
  void aLoneWordInATextDoesWhatItSaysUnlessItIsMarked() {
    var dialogue =
        new Dialogue(
            80,
            "help",
            "",
            "x".repeat(2001),
            "dig my garden",
            "find my way home",
            "text: back",
            "\"skip\"",
            "\"Walking\" to the shop",
            "Back pain gone.",
            "BACK");
    for (var i = 0; i < 7; i++) {
      dialogue.ask(later(item("goals")));
    }
    check("text", dialogue);
  }

  @Test
  void anAnswerBeforeIsKeptByEnterAlone() {
    var dialogue = new Dialogue(80, "", "2", "", "", "", "\u001b[A", "");
    var sheet =
        AnswerSheet.EMPTY
            .with(new ItemId("place"), new Answer.Chosen(set("knee"), set("calf")))
            .with(new ItemId("age"), new Answer.Amount(BigDecimal.ONE))
            .with(new ItemId("calf"), new Answer.NotSure())
            .with(new ItemId("goals"), new Answer.Words("to walk\u001b[2J far"));
    dialogue.ask(later(item("place"), sheet));
    dialogue.ask(later(item("place"), sheet));
    dialogue.ask(later(item("age"), sheet));
    dialogue.ask(later(item("calf"), sheet));
    dialogue.ask(later(item("goals"), sheet));
    dialogue.ask(later(item("since"), sheet.with(new ItemId("since"), new Answer.NotSure())));
    check("offered", dialogue);
  }

  @Test
  void eachWordDoesWhatItSays() {
    var dialogue = Dialogue.of(80, "Back.|SKIP|review|quit|why|?|find|done");
    for (var i = 0; i < 5; i++) {
      dialogue.ask(later(item("since")));
    }
    check("words", dialogue);
  }

  @Test
  void aWordThatCannotBeDoneSaysWhy() {
    var dialogue = Dialogue.of(80, "back|skip||done|1");
    dialogue.ask(first(item("since")));
    check("refused-words", dialogue);
  }

  @Test
  void laterQuestionsTellOnlyWhatDiffers() {
    var dialogue = Dialogue.of(80, "1|1|1|1|1");
    dialogue.ask(first(item("since")));
    dialogue.ask(later(item("calf")));
    dialogue.ask(later(item("since")));
    dialogue.ask(
        new Question(item("calf"), "", "", "last question", AnswerSheet.EMPTY, false, true));
    dialogue.ask(first(item("since")));
    check("told", dialogue);
  }

  @Test
  void whatAQuestionIsToFindOutIsForThoseWhoAskWhy() {
    var dialogue = Dialogue.of(80, "why|1");
    dialogue.ask(
        new Question(
            item("calf"),
            "",
            "Asked to tell a torn calf from a cramp, a clot or 1 more.",
            "question 18, about 3 left, to tell a torn calf from a cramp, a clot or 1 more",
            AnswerSheet.EMPTY,
            false,
            true));
    check("purpose", dialogue);
  }

  @Test
  void aLongListIsSearched() {
    check("place", place(80));
  }

  @Test
  void aNarrowTerminalHoldsEveryLine() {
    check("place-narrow", place(40));
  }

  private static Dialogue place(int width) {
    var dialogue =
        Dialogue.of(width, "find arm|find|find wing|find upper or|back|low back, lower back");
    dialogue.ask(later(shipped("place")));
    dialogue.ask(later(shipped("place")));
    return dialogue;
  }

  @Test
  void whatSteersATerminalIsNeverSaid() {
    var dialogue =
        new Dialogue(
            80,
            "\u001b[A",
            "\u001b[2J\u0007",
            "\u0000",
            "\u202eenon",
            "kn\u0000ee",
            "1\u200b",
            "x".repeat(5_000_000),
            "1" + " ".repeat(9000) + "2",
            "\u001b[200~2\u001b[201~");
    dialogue.ask(later(item("place")));
    var text =
        new Dialogue(80, "x".repeat(5_000_000), "\u001b]0;title\u0007dig\u001b[31m\u202e up");
    text.ask(later(item("goals")));
    Golden.check("plain-prompt/hostile.txt", dialogue + "\n" + text);
  }

  @Test
  void everyTranscriptBelongsToATest() {
    Golden.checkNoOrphans(
        "plain-prompt", GOLDENS.stream().map("plain-prompt/%s.txt"::formatted).toList());
  }

  private static void check(String name, Dialogue dialogue) {
    Golden.check("plain-prompt/" + name + ".txt", dialogue.toString());
  }

  private static SortedSet<String> set(String... values) {
    return new TreeSet<>(Set.of(values));
  }

  private static Item item(String id) {
    return Fixtures.catalog().questionnaire().item(new ItemId(id));
  }

  private static Item shipped(String id) {
    return ShippedCatalog.get().questionnaire().item(new ItemId(id));
  }

  private static Item item(String id, ItemKind kind, String ask) {
    return new Item(
        new ItemId(id), Stage.BASELINE, kind, ask, "It helps.", false, false, Criterion.ALWAYS);
  }
}
