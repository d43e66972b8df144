package palpate.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static palpate.terminal.Key.CTRL_C;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palpate.catalog.Catalog;
import palpate.fixtures.ShippedCatalog;
import palpate.interview.Interview.Extent;
import palpate.interview.Sitting;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;
import palpate.terminal.Booth.Window;

/** The interview as people have it: the launcher and the jar, keys and a screen. */
@Execution(ExecutionMode.CONCURRENT)
class InterviewIT {
  private static final Catalog CATALOG = ShippedCatalog.get();
  private static final ItemId PLACE = new ItemId("place");
  private static final String END =
      "That is enough: 20 of 25 questions are answered. The rest cannot change the outcome."
          + " Your answers: all is right: see what palpate advises";

  @TempDir Path folder;

  private Checkout checkout;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = Checkout.withTheJar(folder);
  }

  static List<Window> usual() {
    return Window.orAll(Window.USUAL);
  }

  static List<Window> small() {
    return Window.orAll(Window.SMALL);
  }

  private Booth knees(Window window) throws IOException {
    return new Booth(checkout, window, CATALOG, Sheets.knees());
  }

  @ParameterizedTest
  @MethodSource("palpate.terminal.Booth$Window#all")
  void fromTheFirstQuestionToTheAdvice(Window window) throws Exception {
    try (var booth = knees(window);
        var other = knees(window)) {
      var client = booth.client();
      var course = client.course(Extent.ENOUGH);
      var run = booth.palpate("ask", "--save", "saved.yaml");
      assertThat(client.answerFrom(1)).isEqualTo(course.asked());
      client.finish();

      assertThat(run.exitCode()).isZero();
      booth.assertInOrder();
      assertThat(booth.kept()).isEmpty();
      assertThat(Sheets.read(booth.file("saved.yaml"), CATALOG)).isEqualTo(course.answers());
      assertThat(other.palpate("plan", "saved.yaml").exitCode()).isZero();
      var advice = Seen.in(other.terminal().everything()).text();
      assertThat(advice).contains("8 visits of massage over 8 weeks", "Knee osteoarthritis");
      assertThat(
              Transcript.of(booth.terminal(), CATALOG.questionnaire())
                  .holds(client.items(course.asked()), course.answers())
                  .rest())
          .isEqualTo(END + " " + advice + " A plan of 8 visits was made.");
    }
  }

  @ParameterizedTest
  @MethodSource("small")
  void everyKindOfItemForwardsAndBackAndForwardsAgain(Window window) throws Exception {
    var catalog = Sheets.dated();
    try (var booth = new Booth(checkout, window, catalog, Sheets.datedKnees())) {
      var client = booth.client();
      var course = client.course(Extent.FULL);
      var file = Sheets.writeDated(folder).toString();
      var run = booth.palpate("ask", "--full", "--catalog", file, "--save", "saved.yaml");
      assertThat(client.answerFrom(1)).isEqualTo(course.asked());
      assertThat(client.back(course.asked().size())).isEqualTo(course.asked());
      assertThat(client.forward()).isEqualTo(course.asked());
      client.finish();

      assertThat(run.exitCode()).isZero();
      booth.assertInOrder();
      assertThat(Sheets.read(booth.file("saved.yaml"), catalog)).isEqualTo(course.answers());
      assertThat(client.items(course.asked()))
          .extracting(item -> item.kind().getClass().getSimpleName())
          .contains("OneOf", "AnyOf", "Amount", "Date", "Text");
    }
  }

  @ParameterizedTest
  @MethodSource("usual")
  void anAnswerThatIsChangedAtTheEndBringsItsOwnQuestions(Window window) throws Exception {
    try (var booth = knees(window)) {
      var client = booth.client();
      var course = client.course(Extent.ENOUGH);
      var shoulder = Answer.Chosen.of("shoulder");
      var changed =
          Sitting.resume(course.answers(), course.asked(), Set.of())
              .to(PLACE)
              .answer(CATALOG.questionnaire(), PLACE, shoulder);
      assertThat(changed.asked()).doesNotContain(new ItemId("leg-danger"));
      var further = client.course(Extent.ENOUGH, changed.sheet());
      var run = booth.palpate("ask", "--save", "saved.yaml");
      client.answerFrom(1);
      client.choose(PLACE, course.answers());
      assertThat(client.awaitQuestion(course.asked().indexOf(PLACE) + 1)).isEqualTo(PLACE);
      booth.terminal().type(" ");
      client.give(shoulder, PLACE);

      assertThat(client.answerFrom(changed.asked().size() + 1)).isEqualTo(further.asked());
      client.finish();
      assertThat(run.exitCode()).isZero();
      booth.assertInOrder();
      assertThat(Sheets.read(booth.file("saved.yaml"), CATALOG)).isEqualTo(further.answers());
    }
  }

  @Test
  void theWindowMayChangeItsSizeAtAnyTime() throws Exception {
    try (var booth = knees(Window.USUAL)) {
      var client = booth.client();
      var all = client.course(Extent.FULL).answers();
      var list = new ItemId("knee-detail");
      var file = lacking(all, booth, list, Sheets.ACTIVITIES);
      var run = booth.palpate("ask", file, "--full", "--save", "saved.yaml");
      assertThat(client.awaitQuestion(1)).isEqualTo(list);
      booth.terminal().type("1 ");
      assertStaysWhole(booth, list, 1);
      booth.terminal().type(" ");
      client.answer(1);
      client.awaitQuestion(2);
      booth.terminal().type("Walk, and more");
      assertStaysWhole(booth, Sheets.ACTIVITIES, 2);
      client.answer(2);
      client.awaitReview();
      booth.resize(Window.SMALL);
      client.awaitReview();
      booth.resize(Window.LARGE);
      client.finish();

      assertThat(run.exitCode()).isZero();
      booth.assertInOrder();
      assertThat(booth.terminal().raw()).doesNotContain("Exception");
      assertThat(Sheets.read(booth.file("saved.yaml"), CATALOG)).isEqualTo(all);
    }
  }

  private static void assertStaysWhole(Booth booth, ItemId item, int number) throws Exception {
    for (var window : List.of(Window.SMALL, Window.LARGE, Window.USUAL)) {
      booth.resize(window);
      var seen = Seen.on(booth.terminal().screen());
      assertThat(seen.asks(booth.client().item(item))).as("%s in %s", item, window).isTrue();
      assertThat(seen.number()).isEqualTo(number);
      assertThat(seen.text()).containsOnlyOnce("Question ").containsOnlyOnce(", Enter ");
    }
  }

  private static String lacking(AnswerSheet all, Booth booth, ItemId... items) throws IOException {
    var sheet = all;
    for (var item : items) {
      sheet = sheet.without(item);
    }
    Sheets.write(sheet, CATALOG, booth.file("partial.yaml"));
    return "partial.yaml";
  }

  @Test
  void theFirstWordsStandThereBeforeThereIsACatalog() throws Exception {
    try (var booth = knees(Window.USUAL)) {
      var pipe = folder.resolve("pipe");
      new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
      booth.palpate("ask", "--catalog", pipe.toString());
      booth.terminal().await("Nothing you answer leaves this machine.");
      assertThat(Seen.on(booth.terminal().screen()).number()).isZero();

      Files.writeString(pipe, ShippedCatalog.text(), UTF_8);
      booth.client().awaitQuestion(1);
      booth.terminal().press(CTRL_C);
    }
  }
}
