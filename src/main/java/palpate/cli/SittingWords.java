package palpate.cli;

import palpate.interview.Purpose;
import palpate.interview.Sitting;
import palpate.interview.Step;

/** How far an interview is, in words. */
final class SittingWords {
  private SittingWords() {}

  /** As a phrase: "question 9, about 6 left". */
  static String words(Step.Ask step, Sitting sitting) {
    var number = "question %s".formatted(sitting.at() + 1);
    if (sitting.again().isPresent()) {
      return "%s of %s so far".formatted(number, sitting.asked().size());
    }
    var left =
        step.left() == 0
            ? number + ", nearly done"
            : "%s, about %s left".formatted(number, step.left());
    var tells = step.purpose().kind() == Purpose.Kind.CONDITION;
    return tells ? "%s. Asked %s".formatted(left, step.purpose().words()) : left;
  }

  /** Why nothing more is asked, as a sentence. */
  static String words(Step.Done done, Sitting sitting) {
    if (done.unasked() + done.hidden() == 0) {
      return "That was the last question.";
    }
    var answered = sitting.sheet().answers().size();
    return "That is enough: %s of %s%s questions are answered. The rest cannot change the outcome."
        .formatted(answered, done.hidden() > 0 ? "at least " : "", answered + done.unasked());
  }
}
