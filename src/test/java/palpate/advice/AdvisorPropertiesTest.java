package palpate.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palpate.catalog.Catalog;
import palpate.catalog.Level;
import palpate.findings.Findings;
import palpate.fixtures.Outcomes;
import palpate.fixtures.RandomSheets;
import palpate.fixtures.ShippedCatalog;
import palpate.plan.Limits;
import palpate.plan.Timetable;
import palpate.plan.TreatmentPlan;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.ItemKind;
import palpate.questionnaire.Presence;
import palpate.questionnaire.Replies;
import palpate.questionnaire.Stage;
import palpate.screening.Screening;

/**
 * What holds for every sheet. The seed is printed; {@code -Dpalpate.seed=N} repeats a run. The
 * profile {@code long} tries ten answers of each of 100,000 sheets, the usual run one of each of
 * 5,000.
 */
class AdvisorPropertiesTest {
  private static final Catalog CATALOG = ShippedCatalog.get();
  private static final long SEED = Long.getLong("palpate.seed", 20261122L);
  private static final boolean LONG = Boolean.getBoolean("palpate.long");
  private static final int SHEETS = LONG ? 100_000 : 5_000;
  private static final int CHANGES_TRIED = LONG ? 10 : 1;
  private static final int FLAGS_TRIED = 1;

  @Test
  void noDangerEverLeadsToAPlanAndNoPlanLeavesFourToTwelveSessions() {
    var outcomes = new TreeMap<String, AtomicLong>();
    for (var word : List.of("treat", "routine", "incomplete", "clearance", "urgent", "emergency")) {
      outcomes.put(word, new AtomicLong());
    }
    var several = new AtomicLong();
    forEachSheet(
        sheet -> {
          var advice = advise(sheet);
          if (complaints(sheet) >= 2) {
            several.incrementAndGet();
          }
          outcomes.get(advice.outcome()).incrementAndGet();
          assertSafe(sheet, advice);
        });
    System.err.println(
        "outcomes of random sheets: " + outcomes + ", several complaints: " + several);
    assertThat(several.get()).as("sheets with two complaints or more").isGreaterThan(SHEETS / 4);
    assertThat(outcomes.values()).allMatch(count -> count.get() > SHEETS / 1000);
  }

  @Test
  void removingAnAnswerNeverTurnsAStopIntoAPlanNorLiftsAModification() {
    forEachSheet(
        sheet -> {
          var before = advise(sheet);
          for (var item : tried(sheet, true)) {
            assertNotLooser(sheet, before, item, sheet.without(item));
          }
        });
  }

  @Test
  void changingAnAnswerNeverLetsADangerThrough() {
    forEachSheet(
        sheet -> {
          var random = new RandomSheets(CATALOG, sheet.hashCode());
          for (var item : tried(sheet, false)) {
            var changed = sheet.with(item, random.answer(CATALOG.questionnaire().item(item)));
            assertSafe(changed, advise(changed));
          }
        });
  }

  @Test
  void tickingAFlagNeverLoosensTheOutcome() {
    var flags = flagOptions();
    forEachSheet(
        sheet -> {
          var random = new Random(sheet.hashCode());
          var before = advise(sheet);
          for (var flag : picked(flags, FLAGS_TRIED, random)) {
            ticked(sheet, flag)
                .filter(more -> raised(more).containsAll(raised(sheet)))
                .ifPresent(
                    more -> {
                      var after = advise(more);
                      assertThat(Outcomes.caution(after))
                          .as("ticking %s on %s", flag, sheet)
                          .isGreaterThanOrEqualTo(Outcomes.caution(before));
                      if (Outcomes.caution(after) == 0) {
                        assertThat(Outcomes.modifications(after))
                            .as("ticking %s on %s", flag, sheet)
                            .containsAll(Outcomes.modifications(before));
                      }
                    });
          }
        });
  }

  private static int complaints(AnswerSheet sheet) {
    return sheet
        .answer(RandomSheets.COMPLAINT)
        .filter(Answer.Chosen.class::isInstance)
        .map(it -> ((Answer.Chosen) it).options().size())
        .orElse(0);
  }

  /** What screening raises; a tick that takes something back, as a place does, adds no flag. */
  private static Set<String> raised(AnswerSheet sheet) {
    var ids = new TreeSet<String>();
    var screening = Screening.of(CATALOG, Findings.of(CATALOG, sheet));
    screening.raised().forEach(it -> ids.add(it.caution().id()));
    return ids;
  }

  private static void forEachSheet(Consumer<AnswerSheet> check) {
    System.err.println("palpate.seed = " + SEED);
    var blocks = 100;
    IntStream.range(0, blocks)
        .parallel()
        .forEach(
            block -> {
              var sheets = new RandomSheets(CATALOG, SEED + block);
              for (var i = 0; i < SHEETS / blocks; i++) {
                check.accept(sheets.next());
              }
            });
  }

  static Advice advise(AnswerSheet sheet) {
    return Advisor.advise(CATALOG, sheet, Timetable.UNDATED);
  }

  static void assertSafe(AnswerSheet sheet, Advice advice) {
    var findings = Findings.of(CATALOG, sheet);
    for (var flag : CATALOG.redFlags()) {
      var raised = findings.range(flag.when()).lowest() != Presence.ABSENT;
      if (raised && flag.level() == Level.EMERGENCY) {
        assertThat(advice.outcome()).as("%s in %s", flag.id(), sheet).isEqualTo("emergency");
      }
      if (raised && flag.level() == Level.URGENT) {
        assertThat(advice.outcome()).as("%s in %s", flag.id(), sheet).isIn("urgent", "emergency");
      }
    }
    advice
        .plan()
        .ifPresent(
            plan -> {
              assertThat(plan.sessions()).as("sessions for %s", sheet).hasSizeBetween(4, 12);
              assertKeepsItsLimits(sheet, plan);
            });
  }

  /**
   * The answer must be one that was due: an answer that its questionnaire would not have asked for
   * cannot be missed once it is gone.
   */
  static void assertNotLooser(AnswerSheet sheet, Advice before, ItemId item, AnswerSheet less) {
    var after = advise(less);
    if (Outcomes.caution(before) >= 2) {
      assertThat(after.outcome())
          .as("%s without %s in %s", before.outcome(), item, sheet)
          .isNotEqualTo("treat");
    }
    if (after.outcome().equals("treat") && before.outcome().equals("treat")) {
      assertThat(Outcomes.modifications(after))
          .as("without %s in %s", item, sheet)
          .containsAll(Outcomes.modifications(before));
      assertNotLooser(
          before.plan().orElseThrow().limits(),
          after.plan().orElseThrow().limits(),
          "without %s in %s".formatted(item, sheet));
    }
  }

  private static void assertNotLooser(Limits before, Limits after, String what) {
    assertThat(after.avoid()).as(what).containsAll(before.avoid());
    assertThat(after.without()).as(what).containsAll(before.without());
    assertThat(after.lightOn()).as(what).containsAll(before.lightOn());
    assertThat(after.pressureAtMost()).as(what).isLessThanOrEqualTo(before.pressureAtMost());
    assertThat(after.minutesAtMost()).as(what).isLessThanOrEqualTo(before.minutesAtMost());
    assertThat(after.sessionsAtMost()).as(what).isLessThanOrEqualTo(before.sessionsAtMost());
  }

  /** No visit does what a modification rules out. */
  private static void assertKeepsItsLimits(AnswerSheet sheet, TreatmentPlan plan) {
    var limits = plan.limits();
    for (var session : plan.sessions()) {
      assertThat(session.handsOnMinutes())
          .as("minutes for %s", sheet)
          .isBetween(1, limits.minutesAtMost());
      for (var step : session.work()) {
        assertThat(step.areas())
            .as("areas for %s", sheet)
            .doesNotContainAnyElementsOf(
                limits.avoid().isEmpty() ? Set.of("nowhere") : limits.avoid());
        assertThat(limits.without())
            .as("techniques for %s", sheet)
            .doesNotContain(step.technique().id());
        assertThat(step.pressure())
            .as("pressure for %s", sheet)
            .isLessThanOrEqualTo(limits.pressureAtMost());
      }
    }
    for (var raised : plan.modifications()) {
      if (raised.caution().modification().avoid().complaint()) {
        assertThat(limits.avoid()).as("%s for %s", raised.caution().id(), sheet).isNotEmpty();
      }
    }
  }

  /** All answers in the long run, a few in the usual one. */
  private static List<ItemId> tried(AnswerSheet sheet, boolean onlyDue) {
    var replies = new Replies(CATALOG.questionnaire(), sheet);
    var items =
        sheet.answers().keySet().stream()
            .filter(item -> !onlyDue || !replies.applies(item).isAbsent())
            .toList();
    return picked(items, CHANGES_TRIED, new Random(sheet.hashCode()));
  }

  private static <T> List<T> picked(List<T> all, int most, Random random) {
    if (all.size() <= most) {
      return all;
    }
    return random.ints(most, 0, all.size()).mapToObj(all::get).toList();
  }

  private static Optional<AnswerSheet> ticked(AnswerSheet sheet, Map.Entry<ItemId, String> flag) {
    return sheet
        .answer(flag.getKey())
        .filter(Answer.Chosen.class::isInstance)
        .map(Answer.Chosen.class::cast)
        .map(
            answer -> {
              var more = new TreeSet<>(answer.options());
              more.add(flag.getValue());
              var unsure = new TreeSet<>(answer.unsure());
              unsure.remove(flag.getValue());
              return sheet.with(flag.getKey(), new Answer.Chosen(more, unsure));
            });
  }

  /** The options of the safety lists that no condition reads. */
  private static List<Map.Entry<ItemId, String>> flagOptions() {
    var matching = new TreeSet<ItemId>();
    CATALOG
        .conditions()
        .forEach(
            condition -> {
              condition.requires().forEach(it -> it.criterion().collectItems(matching));
              condition.excludes().forEach(it -> it.criterion().collectItems(matching));
              condition.supports().forEach(it -> it.finding().criterion().collectItems(matching));
            });
    var stages = Set.of(Stage.SAFETY, Stage.HEALTH, Stage.REGIONAL_SAFETY);
    return CATALOG.questionnaire().items().stream()
        .filter(item -> stages.contains(item.stage()) && !matching.contains(item.id()))
        .filter(item -> item.kind() instanceof ItemKind.AnyOf)
        .flatMap(AdvisorPropertiesTest::options)
        .toList();
  }

  private static Stream<Map.Entry<ItemId, String>> options(Item item) {
    return item.kind().options().stream().map(option -> Map.entry(item.id(), option.id()));
  }
}
