package palpate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import palpate.cli.terminal.Prompt;
import palpate.cli.terminal.Question;
import palpate.cli.terminal.Review;
import palpate.cli.terminal.Wording;
import palpate.interview.Interview;
import palpate.interview.Sitting;
import palpate.interview.Step;
import palpate.questionnaire.Questionnaire;

/** Carries an interview from question to question until it is done, or left. */
final class Conversation {
  private static final String[] EMERGENCY_KEPT = {
    "These answers point to an emergency. If one of them is a mistake, change it. Otherwise go on,"
        + " to see what to do now."
  };

  private final Interview interview;
  private final Prompt prompt;
  private final Consumer<Sitting> keep;
  private final Headings headings;

  Conversation(Interview interview, Prompt prompt, Consumer<Sitting> keep) {
    this.interview = interview;
    this.prompt = prompt;
    this.keep = keep;
    this.headings = new Headings(questions());
  }

  /** Asks until nothing is left to ask; an emergency that was kept can be corrected first. */
  Turn hold(Sitting begun) throws IOException {
    var kept = !begun.asked().isEmpty() && isEmergency(begun);
    var turn = new Turn(begun, kept ? Turn.Then.REVIEW : Turn.Then.ASK);
    prompt.tell(kept ? EMERGENCY_KEPT : ahead(begun));
    while (!turn.isOver()) {
      var before = turn.sitting();
      turn = next(turn);
      if (!turn.sitting().equals(before)) {
        keep.accept(turn.sitting());
      }
    }
    return turn;
  }

  /** What lies ahead, as a paragraph; none where nothing does. */
  private String[] ahead(Sitting begun) {
    return interview
        .next(begun.sheet(), begun.skipped())
        .accept(
            new Step.Cases<>() {
              @Override
              public String[] ask(Step.Ask it) {
                return new String[] {SittingWords.ahead(it, begun)};
              }

              @Override
              public String[] done(Step.Done it) {
                return new String[0];
              }
            });
  }

  private Questionnaire questions() {
    return interview.catalog().questionnaire();
  }

  private Turn next(Turn turn) throws IOException {
    var sitting = turn.sitting();
    return switch (turn.then()) {
      case ASK -> isEmergency(sitting) ? Turn.emergency(sitting) : ask(sitting);
      case CHANGE -> put(again(sitting), sitting, true);
      case REVIEW -> review(sitting);
      case FINISHED, EMERGENCY, LEFT -> turn;
    };
  }

  private boolean isEmergency(Sitting sitting) {
    return interview.isEmergency(sitting.sheet());
  }

  private Step.Ask again(Sitting sitting) {
    return interview.again(sitting.again().orElseThrow(), sitting.sheet());
  }

  private Turn ask(Sitting sitting) throws IOException {
    if (sitting.again().isPresent()) {
      return put(again(sitting), sitting, false);
    }
    Step step = interview.next(sitting.sheet(), sitting.skipped());
    return step.<Pending>accept(
            new Step.Cases<>() {
              @Override
              public Pending ask(Step.Ask it) {
                return () -> put(it, sitting, false);
              }

              @Override
              public Pending done(Step.Done it) {
                return () -> enough(it, sitting);
              }
            })
        .turn();
  }

  /** A turn that waits for the client, who may be gone. */
  @FunctionalInterface
  private interface Pending {
    Turn turn() throws IOException;
  }

  /** Asks one item; {@code once} when it is changed from the list of all answers. */
  private Turn put(Step.Ask step, Sitting sitting, boolean once) throws IOException {
    var question =
        new Question(
            step.item(),
            headings.before(step.item().id()),
            "Asked " + step.purpose().words() + ".",
            SittingWords.words(step, sitting),
            sitting.given(),
            step.maySkip(),
            once || sitting.mayGoBack());
    return prompt.ask(question).accept(new Answering(sitting, step.item().id(), questions(), once));
  }

  private Turn enough(Step.Done done, Sitting sitting) throws IOException {
    prompt.tell(SittingWords.words(done, sitting));
    return review(sitting);
  }

  private Turn review(Sitting sitting) throws IOException {
    var isDone = interview.isDone(sitting.sheet(), sitting.skipped());
    var next = isDone ? "see what palpate advises" : "go on with the questions";
    var review = new Review(lines(sitting), next);
    return prompt.review(review).accept(new Reviewing(sitting, isDone));
  }

  private List<Review.Line> lines(Sitting sitting) {
    var lines = new ArrayList<Review.Line>();
    for (var item : questions().items()) {
      var answer = sitting.sheet().answer(item.id());
      if (answer.isPresent()) {
        lines.add(new Review.Line(item, Wording.answer(item, answer.get())));
      } else if (sitting.skipped().contains(item.id())) {
        lines.add(new Review.Line(item, "skipped"));
      }
    }
    return lines;
  }
}
