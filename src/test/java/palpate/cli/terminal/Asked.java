package palpate.cli.terminal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.Stage;

/** Small questions of each kind. */
final class Asked {
  static final ItemId ID = new ItemId("it");

  private Asked() {}

  static Question yesNo() {
    return of(ItemKind.OneOf.ofYesAndNo(), "Are you pregnant?");
  }

  static Question side() {
    return of(
        new ItemKind.OneOf(options("left", "right", "both sides"), false), "Which side hurts?");
  }

  static Question wordy() {
    return of(
        new ItemKind.OneOf(options("left", "right", "both sides"), false),
        "How many weeks ago was the last one, or on which side of your body was the other one, if"
            + " there was one at all less than a year ago?");
  }

  static Question place() {
    return of(
        new ItemKind.AnyOf(options("head", "neck", "shoulder", "lower back", "knee")),
        "Where does it hurt? Tick all that apply.");
  }

  /** Options of about 200 characters each. */
  static Question longList() {
    var labels = new ArrayList<String>();
    for (var i = 1; i <= 12; i++) {
      labels.add("sign " + i + " " + "that goes on for quite a while ".repeat(6) + "end" + i);
    }
    return of(new ItemKind.AnyOf(options(labels.toArray(new String[0]))), "Do any of these apply?");
  }

  static Question age() {
    return amount("How old are you?", 0, 120, "years", true);
  }

  static Question pain() {
    return amount("How strong is the pain?", 0, 10, "points", true);
  }

  static Question weight() {
    return amount("What do you weigh?", 20, 300, "kg", false);
  }

  private static Question amount(String ask, int min, int max, String unit, boolean whole) {
    return of(
        new ItemKind.Amount(BigDecimal.valueOf(min), BigDecimal.valueOf(max), unit, whole), ask);
  }

  static Question date() {
    return of(
        new ItemKind.Date(LocalDate.of(1990, 1, 1), LocalDate.of(2030, 12, 31)),
        "When was the surgery?");
  }

  static Question words() {
    return of(new ItemKind.Text(), "Is there anything else?");
  }

  static Question of(ItemKind kind, String ask) {
    var item =
        new Item(
            ID,
            Stage.SAFETY,
            "Danger signs",
            kind,
            ask,
            "It tells whether massage is safe.",
            true,
            false,
            Criterion.ALWAYS);
    return of(item);
  }

  static Question of(Item item) {
    return new Question(
        item, "", "It comes first", "question 2, about 6 left", AnswerSheet.EMPTY, false, true);
  }

  static Question offering(Question question, Answer answer) {
    return new Question(
        question.item(),
        question.heading(),
        question.because(),
        question.progress(),
        question.given().with(ID, answer),
        question.maySkip(),
        question.mayGoBack());
  }

  static Question under(String heading, Question question) {
    return new Question(
        question.item(),
        heading,
        question.because(),
        question.progress(),
        question.given(),
        question.maySkip(),
        question.mayGoBack());
  }

  static Question at(String progress, Question question) {
    return new Question(
        question.item(),
        question.heading(),
        question.because(),
        progress,
        question.given(),
        question.maySkip(),
        question.mayGoBack());
  }

  static Question allowing(Question question, boolean skip, boolean back) {
    return new Question(
        question.item(),
        question.heading(),
        question.because(),
        question.progress(),
        question.given(),
        skip,
        back);
  }

  private static List<AnswerOption> options(String... labels) {
    var options = new ArrayList<AnswerOption>();
    for (var label : labels) {
      options.add(new AnswerOption(label.replaceAll("[^a-z0-9]+", "-"), label));
    }
    return options;
  }
}
