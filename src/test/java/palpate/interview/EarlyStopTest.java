package palpate.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palpate.advice.Advice;
import palpate.advice.Advisor;
import palpate.catalog.Catalog;
import palpate.fixtures.Interviewed;
import palpate.fixtures.RandomSheets;
import palpate.fixtures.ShippedCatalog;
import palpate.interview.Interview.Extent;
import palpate.plan.Timetable;
import palpate.plan.TreatmentPlan;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Replies;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.SourceText;

/**
 * The interview may stop only when nothing that is left to ask could change the outcome: whatever
 * the full form would have added, the advice is the same.
 */
class EarlyStopTest {
  private static final boolean LONG = Boolean.getBoolean("palpate.long");
  private static final long SEED = 20_261_122;
  private static final Catalog CATALOG = ShippedCatalog.get();
  private static final Interview INTERVIEW = new Interview(CATALOG, Extent.ENOUGH);

  private final RandomSheets random = new RandomSheets(CATALOG, SEED);

  @Test
  void noCompletionOfAStoppedSheetChangesTheOutcome() throws IOException {
    var completions = 0;
    for (var path : examples()) {
      var stopped = Interviewed.of(INTERVIEW, sheet(path), random);
      var outcome = outcome(stopped.sheet());
      for (var i = 0; i < (LONG ? 60 : 5); i++) {
        var full = completed(stopped.sheet());
        assertSame(outcome, stopped.sheet(), full);
        completions++;
      }
    }
    System.err.printf("%s completions of stopped sheets, seed %s%n", completions, SEED);
  }

  @Test
  void noCompletionOfAStoppedRandomSheetChangesTheOutcome() {
    for (var i = 0; i < (LONG ? 1_000 : 150); i++) {
      var stopped = Interviewed.of(INTERVIEW, random.next(), random);
      var full = completed(stopped.sheet());
      assertSame(outcome(stopped.sheet()), stopped.sheet(), full);
    }
  }

  /** The long profile takes every example, the usual one a quarter of those at the top. */
  private static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples"), LONG ? 3 : 1)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> LONG || file.hashCode() % 4 == 0)
          .sorted()
          .toList();
    }
  }

  private static AnswerSheet sheet(Path path) throws IOException {
    var source = new SourceText(path.toString(), Files.readString(path));
    return AnswersReader.read(source, CATALOG.questionnaire()).value().orElseThrow().sheet();
  }

  /** All that the full form would still ask, answered at random. */
  private AnswerSheet completed(AnswerSheet stopped) {
    var sheet = stopped;
    var replies = new Replies(CATALOG.questionnaire(), sheet);
    for (var item : CATALOG.questionnaire().items()) {
      if (replies.isOpen(item.id())) {
        sheet = sheet.with(item.id(), random.answer(item));
        replies = new Replies(CATALOG.questionnaire(), sheet);
      }
    }
    return sheet;
  }

  /** All that a client acts on: where to go, and each part of a plan with what goes beside it. */
  private static List<Object> outcome(AnswerSheet sheet) {
    var advice = Advisor.advise(CATALOG, sheet, Timetable.UNDATED);
    return advice
        .plan()
        .<List<Object>>map(
            plan ->
                Stream.concat(Stream.of(advice.outcome(), flags(advice)), parts(plan).stream())
                    .toList())
        .orElse(List.of(advice.outcome()));
  }

  private static List<Object> parts(TreatmentPlan plan) {
    return List.of(
        plan.condition().id(),
        plan.course().name(),
        plan.band(),
        plan.sessions(),
        plan.reviews(),
        plan.limits(),
        plan.adjustments(),
        plan.extensions(),
        plan.price());
  }

  /** What is raised, not on which ground: "not sure" and "yes" lead to the same. */
  private static List<String> flags(Advice advice) {
    return advice.flags().stream()
        .map(flag -> flag.caution().id() + (flag.open().isEmpty() ? "" : " unanswered"))
        .toList();
  }

  /** Says which part differs; the whole of both would fill pages. */
  private static void assertSame(List<Object> outcome, AnswerSheet stopped, AnswerSheet full) {
    var other = outcome(full);
    if (!outcome.equals(other)) {
      assertThat(hashes(other))
          .as("seed %s: %s%n then %s", SEED, stopped, full)
          .isEqualTo(hashes(outcome));
    }
  }

  private static List<Object> hashes(List<Object> outcome) {
    return outcome.stream()
        .map(part -> part.toString().length() > 200 ? (Object) part.hashCode() : part)
        .toList();
  }
}
