package palpate.terminal;

import static palpate.terminal.Key.ENTER;
import static palpate.terminal.Key.ESC;
import static palpate.terminal.Key.HOME;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import palpate.catalog.Catalog;
import palpate.interview.Interview;
import palpate.interview.Interview.Extent;
import palpate.interview.Step;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;

/**
 * Someone who reads the questions on a terminal and answers them as a sheet says.
 *
 * @param sheet the answers; to what it does not hold the client says no
 */
record Client(RealTerminal terminal, Catalog catalog, AnswerSheet sheet) {

  private static final ItemKind.Cases<Answer> NOTHING =
      new ItemKind.Cases<>() {
        @Override
        public Answer oneOf(ItemKind.OneOf kind) {
          return kind.yesNo() ? Answer.Chosen.of("no") : new Answer.NotSure();
        }

        @Override
        public Answer anyOf(ItemKind.AnyOf kind) {
          return Answer.Chosen.of();
        }

        @Override
        public Answer number(ItemKind.Amount kind) {
          return new Answer.NotSure();
        }

        @Override
        public Answer date(ItemKind.Date kind) {
          return new Answer.NotSure();
        }

        @Override
        public Answer text(ItemKind.Text kind) {
          return new Answer.Words("nothing more");
        }
      };

  /** An interview as it ought to go. */
  record Course(List<ItemId> asked, AnswerSheet answers) {
    Course {
      asked = List.copyOf(asked);
    }
  }

  /** What this client is to be asked, and what all answers are at the end. */
  Course course(Extent extent) {
    return course(extent, AnswerSheet.EMPTY);
  }

  /** The same, when some answers are known at the start. */
  Course course(Extent extent, AnswerSheet known) {
    var interview = new Interview(catalog, extent);
    var asked = new ArrayList<ItemId>();
    var answers = known;
    for (var next = next(interview, answers); !next.isEmpty(); next = next(interview, answers)) {
      var item = next.get(0);
      asked.add(item.id());
      answers = answers.with(item.id(), answer(item));
    }
    return new Course(asked, answers);
  }

  private static List<Item> next(Interview interview, AnswerSheet answers) {
    return interview
        .next(answers, Set.of())
        .accept(
            new Step.Cases<>() {
              @Override
              public List<Item> ask(Step.Ask it) {
                return List.of(it.item());
              }

              @Override
              public List<Item> done(Step.Done it) {
                return List.of();
              }
            });
  }

  private Answer answer(Item item) {
    return sheet.answer(item.id()).orElseGet(() -> item.kind().accept(NOTHING));
  }

  List<Item> items(List<ItemId> ids) {
    return ids.stream().map(this::item).toList();
  }

  Item item(ItemId id) {
    return catalog.questionnaire().item(id);
  }

  /** Waits for the question of this number (from 1); says which it is. */
  ItemId awaitQuestion(int number) throws InterruptedException {
    terminal.await("asks question " + number, screen -> seen(screen).number() == number);
    return Seen.on(terminal.screen())
        .item(catalog.questionnaire())
        .map(Item::id)
        .orElseThrow(() -> new AssertionError("no known question\n" + terminal.described()));
  }

  void awaitReview() throws InterruptedException {
    terminal.await("shows all answers", screen -> seen(screen).isReview());
  }

  /** Whether it is that question; otherwise it is the list of all answers. */
  boolean awaitQuestionOrReview(int number) throws InterruptedException {
    terminal.await(
        "asks question %s or shows all answers".formatted(number),
        screen -> seen(screen).isReview() || seen(screen).number() == number);
    return !Seen.on(terminal.screen()).isReview();
  }

  private static Seen seen(Screen screen) {
    return Seen.on(screen.lines());
  }

  /** Answers the question of this number; says which it was. */
  ItemId answer(int number) throws IOException, InterruptedException {
    var asked = awaitQuestion(number);
    give(answer(item(asked)), asked);
    return asked;
  }

  void give(Answer answer, ItemId item) throws IOException {
    terminal.type(Keystrokes.giving(answer, item(item)));
  }

  /** Answers all from this number on up to the list of all answers; says which they were. */
  List<ItemId> answerFrom(int first) throws IOException, InterruptedException {
    var asked = new ArrayList<ItemId>();
    for (var number = first; awaitQuestionOrReview(number); number++) {
      asked.add(answer(number));
    }
    return asked;
  }

  /** From the list of all answers back to the first of so many questions; says which they were. */
  List<ItemId> back(int questions) throws IOException, InterruptedException {
    var asked = new ArrayList<ItemId>();
    for (var number = questions; number > 0; number--) {
      terminal.press(ESC);
      asked.add(0, awaitQuestion(number));
    }
    return asked;
  }

  /** Accepts what was answered before, from the first question to the list of all answers. */
  List<ItemId> forward() throws IOException, InterruptedException {
    var asked = new ArrayList<ItemId>();
    for (var number = 1; awaitQuestionOrReview(number); number++) {
      asked.add(awaitQuestion(number));
      terminal.press(ENTER);
    }
    return asked;
  }

  /** Chooses an answer from the list of all, which is in the order of the questionnaire. */
  void choose(ItemId item, AnswerSheet answers) throws IOException, InterruptedException {
    awaitReview();
    var listed =
        catalog.questionnaire().items().stream()
            .map(Item::id)
            .filter(it -> answers.answer(it).isPresent())
            .toList();
    terminal.press(HOME).type(Integer.toString(listed.indexOf(item) + 1)).press(ENTER);
  }

  /** At the list of all answers: all is right. */
  void finish() throws IOException, InterruptedException {
    awaitReview();
    terminal.type("f");
  }
}
