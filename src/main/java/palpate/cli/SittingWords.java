package palpate.cli;

import palpate.interview.Sitting;
import palpate.interview.Step;

/** How far an interview is, in words. */
final class SittingWords {
  /** At an easy pace of reading; the long lists take longer, and the short questions less. */
  private static final int PER_MINUTE = 3;

  private SittingWords() {}

  /** As a phrase: "question 9, about 6 left". */
  static String words(Step.Ask step, Sitting sitting) {
    var number = "question %s".formatted(sitting.at() + 1);
    if (sitting.again().isPresent()) {
      return "%s of %s so far".formatted(number, sitting.asked().size());
    }
    return step.left() == 0
        ? number + ", nearly done"
        : "%s, about %s left".formatted(number, step.left());
  }

  /** What lies ahead, before the first of it is asked. */
  static String ahead(Step.Ask step, Sitting sitting) {
    var questions = step.left() + 1;
    var minutes = (questions + PER_MINUTE - 1) / PER_MINUTE;
    return "About %s, about %s. 'Not sure' is an answer too, and some questions may be skipped."
            .formatted(
                count(questions, sitting.asked().isEmpty() ? "question" : "more question"),
                count(minutes, "minute"))
        + " Stop whenever you like: your answers are kept, and 'palpate ask --resume' goes on.";
  }

  private static String count(int number, String thing) {
    return number == 1 ? "1 " + thing : "%s %ss".formatted(number, thing);
  }

  /** Why nothing more is asked, as a sentence. */
  static String words(Step.Done done, Sitting sitting) {
    if (done.unasked() + done.hidden() == 0) {
      return "That was the last question.";
    }
    var answered = sitting.sheet().answers().size();
    var all = answered + done.unasked() + sitting.skipped().size();
    return "That is enough: %s of %s%s questions are answered. %s"
        .formatted(
            answered,
            done.hidden() > 0 ? "at least " : "",
            all,
            sitting.skipped().isEmpty()
                ? "The rest cannot change the outcome."
                : "What you skipped may change the outcome, the rest cannot.");
  }
}
