package palpate.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import palpate.catalog.Catalog;
import palpate.fixtures.Interviewed;
import palpate.fixtures.RandomSheets;
import palpate.fixtures.ShippedCatalog;
import palpate.interview.Interview.Extent;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Replies;
import palpate.questionnaire.Stage;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.SourceText;

class InterviewTest {
  private static final Catalog CATALOG = ShippedCatalog.get();
  private static final Interview ENOUGH = new Interview(CATALOG, Extent.ENOUGH);
  private static final Interview FULL = new Interview(CATALOG, Extent.FULL);
  private static final ItemId DANGER_NOW = new ItemId("danger-now");

  @Test
  void everySafetyItemIsAskedFirstAndInOrder() {
    var safety =
        CATALOG.questionnaire().items().stream()
            .filter(item -> item.stage() == Stage.SAFETY)
            .toList();

    var asked = interviewed(ENOUGH, example("knee-osteoarthritis")).asked();

    assertThat(asked).startsWith(safety.toArray(Item[]::new));
  }

  @Test
  void anEmergencyEndsTheInterviewAtOnce() {
    var sheet = AnswerSheet.EMPTY.with(DANGER_NOW, Answer.Chosen.of("chest-pain"));

    for (var interview : List.of(ENOUGH, FULL)) {
      assertThat(interview.next(sheet, Set.of()))
          .isInstanceOfSatisfying(
              Step.Done.class,
              done -> assertThat(done.reason()).isEqualTo(Step.Done.Reason.EMERGENCY));
    }
  }

  @Test
  void anUrgentSignStillLeavesEverySafetyItemToAsk() {
    var urgent = AnswerSheet.EMPTY.with(DANGER_NOW, Answer.Chosen.of());
    urgent = urgent.with(new ItemId("infection-now"), Answer.Chosen.of("fever"));

    assertThat(((Step.Ask) ENOUGH.next(urgent, Set.of())).item().id())
        .isEqualTo(new ItemId("warning-signs"));
  }

  @Test
  void nothingIsAskedTwiceAndEverythingAskedApplies() {
    for (var name : List.of("sciatica", "fibromyalgia", "stress-anxiety", "post-surgical-scar")) {
      var interviewed = interviewed(ENOUGH, example(name));
      var replies = new Replies(CATALOG.questionnaire(), interviewed.sheet());

      assertThat(interviewed.asked()).doesNotHaveDuplicates();
      assertThat(interviewed.asked()).noneMatch(item -> replies.applies(item.id()).isAbsent());
    }
  }

  @Test
  void theFullInterviewAsksEveryItemThatApplies() {
    var interviewed = interviewed(FULL, example("chronic-neck-pain"));
    var replies = new Replies(CATALOG.questionnaire(), interviewed.sheet());

    assertThat(interviewed.asked())
        .containsExactlyElementsOf(
            CATALOG.questionnaire().items().stream()
                .filter(item -> !replies.applies(item.id()).isAbsent())
                .toList());
    assertThat(interviewed.end().unasked()).isZero();
  }

  @Test
  void askingEnoughSaysHowManyItemsWereLeftOut() {
    var enough = interviewed(ENOUGH, example("knee-osteoarthritis"));
    var full = interviewed(FULL, example("knee-osteoarthritis"));

    assertThat(enough.asked().size() + enough.end().unasked()).isEqualTo(full.asked().size());
  }

  @Test
  void theReasonNamesTheConditionsToTellApart() {
    var words =
        interviewed(ENOUGH, example("knee-osteoarthritis")).steps().stream()
            .map(step -> step.purpose().words())
            .toList();

    assertThat(words)
        .anyMatch(it -> it.startsWith("to tell wear and tear of the knee from "))
        .contains("because no plan can be made without it")
        .contains("to find danger signs; everyone is asked this first");
  }

  @Test
  void onlyWhatRulesNothingOutMayBeSkipped() {
    var kinds = new ArrayList<Purpose.Kind>();
    for (var step : interviewed(ENOUGH, example("chronic-neck-pain")).steps()) {
      if (step.maySkip()) {
        kinds.add(step.purpose().kind());
        assertThat(step.item().required()).isFalse();
      }
    }

    assertThat(kinds)
        .isNotEmpty()
        .doesNotContain(Purpose.Kind.EVERYONE, Purpose.Kind.DANGER, Purpose.Kind.CLEARANCE);
  }

  @Test
  void aSkippedItemIsNotAskedAgain() {
    var sheet = example("chronic-neck-pain").without(new ItemId("neck-detail"));
    var asked = (Step.Ask) ENOUGH.next(sheet, Set.of());

    assertThat(asked.item().id()).isEqualTo(new ItemId("neck-detail"));
    assertThat(ENOUGH.next(sheet, Set.of(asked.item().id()))).isInstanceOf(Step.Done.class);
  }

  @Test
  void whatMustBeAnsweredIsAskedThoughItWasSkipped() {
    var sheet = example("chronic-neck-pain");
    for (var item : List.of("danger-now", "age", "head-neck-danger", "strength")) {
      var id = new ItemId(item);

      for (var interview : List.of(ENOUGH, FULL)) {
        assertThat(interview.next(sheet.without(id), Set.of(id)))
            .isInstanceOfSatisfying(
                Step.Ask.class,
                ask -> {
                  assertThat(ask.item().id()).isEqualTo(id);
                  assertThat(ask.maySkip()).isFalse();
                });
      }
    }
  }

  @Test
  void whatAPlanWaitsForMayNotBeSkippedThoughItIsNotRequiredItself() {
    var decidesWhetherFeetMustBeCleared = CATALOG.questionnaire().item(new ItemId("quality"));

    assertThat(Purpose.Kind.NEEDED.maySkip(decidesWhetherFeetMustBeCleared)).isFalse();
    assertThat(Purpose.Kind.CONDITION.maySkip(decidesWhetherFeetMustBeCleared)).isTrue();
  }

  @Test
  void anItemAskedOnceMoreKeepsItsReason() {
    var sheet = example("knee-osteoarthritis");
    var again = ENOUGH.again(new ItemId("place"), sheet);

    assertThat(again.purpose().kind()).isEqualTo(Purpose.Kind.DANGER);
  }

  private static AnswerSheet example(String name) {
    try {
      var text = new SourceText(name, Files.readString(Path.of("examples", name + ".yaml")));
      return AnswersReader.read(text, CATALOG.questionnaire()).value().orElseThrow().sheet();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Interviewed interviewed(Interview interview, AnswerSheet says) {
    return Interviewed.of(interview, says, new RandomSheets(CATALOG, 3));
  }
}
