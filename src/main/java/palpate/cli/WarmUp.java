package palpate.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import palpate.interview.Interview;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.Stage;
import palpate.questionnaire.Trail;
import palpate.render.AnswersRenderer;

/**
 * Does for nobody, while a person reads the first question, what is slow the first time: finding
 * the next question, and writing an answer down. Nothing comes of it but that the program is warm.
 */
final class WarmUp {
  private static final int TIMES = 3;

  private final Interview interview;

  private WarmUp(Interview interview) {
    this.interview = interview;
  }

  /** Begins, and lets the person go on. */
  static void begin(Interview interview) {
    var thread = new Thread(new WarmUp(interview)::run, "palpate warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    var sheet = AnswerSheet.EMPTY;
    for (var item : interview.catalog().questionnaire().items()) {
      if (item.stage() == Stage.SAFETY && item.kind() instanceof ItemKind.AnyOf) {
        sheet = sheet.with(item.id(), Answer.Chosen.of());
        answered(item, sheet);
      }
    }
  }

  private void answered(Item item, AnswerSheet sheet) {
    for (var i = 0; i < TIMES; i++) {
      interview.isEmergency(sheet);
      interview.next(sheet, Set.of());
    }
    writeDown(item, sheet);
  }

  private void writeDown(Item item, AnswerSheet sheet) {
    var header = interview.catalog().header();
    var trail =
        new Trail(
            header.id(), header.version(), header.sha256(), List.of(item.id()), new TreeSet<>());
    try {
      new AnswersRenderer(interview.catalog()).render(sheet, trail, "", new StringBuilder());
    } catch (IOException e) {
      throw new IllegalStateException("no file is written", e);
    }
  }
}
