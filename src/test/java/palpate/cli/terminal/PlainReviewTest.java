package palpate.cli.terminal;

import java.util.List;
import org.junit.jupiter.api.Test;
import palpate.fixtures.Fixtures;
import palpate.fixtures.Golden;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;

/** The list of all answers, as a screen reader would read it out. */
class PlainReviewTest {
  @Test
  void theReviewIsANumberedList() {
    check("review", review(80));
    check("review-narrow", review(40));
  }

  private static Dialogue review(int width) {
    var dialogue =
        new Dialogue(
            width,
            "",
            "4",
            "0",
            "dnoe",
            "knee",
            "find KNEE",
            "find x",
            "find",
            "why",
            "skip",
            "help",
            "repeat",
            "x".repeat(9000),
            "3",
            "done",
            "back",
            "quit");
    var review =
        new Review(
            List.of(
                new Review.Line(item("age"), "61 years"),
                new Review.Line(item("place"), "knee; not sure about: calf"),
                new Review.Line(item("strength"), "skipped")),
            "see the plan");
    for (var i = 0; i < 4; i++) {
      dialogue.review(review);
    }
    return dialogue;
  }

  @Test
  void afterAChangeOnlyWhatIsNewIsSaid() {
    var dialogue = Dialogue.of(80, "1|30|2||repeat|1|31|knee|done");
    var first =
        List.of(
            new Review.Line(item("age"), "61 years"),
            new Review.Line(item("place"), "knee"),
            new Review.Line(item("strength"), "skipped"));
    var second =
        List.of(
            new Review.Line(item("age"), "30 years"),
            new Review.Line(item("place"), "knee"),
            new Review.Line(item("calf"), "no"));
    dialogue.review(new Review(first, "see the plan"));
    dialogue.ask(Dialogue.later(item("age")));
    dialogue.review(new Review(second, "see the plan"));
    var given = AnswerSheet.EMPTY.with(item("place").id(), Answer.Chosen.of("knee"));
    dialogue.ask(Dialogue.later(item("place"), given));
    dialogue.review(new Review(second, "see the plan"));
    dialogue.ask(Dialogue.later(item("age")));
    dialogue.ask(Dialogue.later(item("place")));
    dialogue.review(new Review(second, "see the plan"));
    check("review-news", dialogue);
  }

  @Test
  void aReviewMayBeEmpty() {
    var dialogue = new Dialogue(80, "1", "what", "done");
    dialogue.review(new Review(List.of(), "go on with the questions"));
    check("review-empty", dialogue);
  }

  private static void check(String name, Dialogue dialogue) {
    Golden.check("plain-prompt/" + name + ".txt", dialogue.toString());
  }

  private static Item item(String id) {
    return Fixtures.catalog().questionnaire().item(new ItemId(id));
  }
}
