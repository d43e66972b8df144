package palpate.bench.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import palpate.advice.Advice;
import palpate.advice.Advisor;
import palpate.bench.Example;
import palpate.bench.Trial;
import palpate.catalog.Catalog;
import palpate.fixtures.Outcomes;
import palpate.fixtures.RandomSheets;
import palpate.fixtures.ShippedCatalog;
import palpate.plan.Timetable;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Expectation;

/** Which examples are tried on a break decides nothing but the time it takes. */
class NoticingTest {
  private static final long SEED = 20261122;
  private static final Catalog SMALL = small();

  @Test
  void aBreakIsUnnoticedOnlyIfEveryExampleStillPasses() throws InterruptedException {
    var examples = examples(SMALL, 60);
    var copies = new BrokenCatalog(SMALL, new Uses(SMALL));

    var tried = Noticing.of(SMALL, examples).verdicts(Breaks.of(SMALL).all(), 2, done -> {});

    assertThat(tried).extracting(Tried::noticed).contains(true, false);
    assertThat(tried)
        .as("seed %s", SEED)
        .filteredOn(it -> !it.noticed())
        .allSatisfy(
            it -> {
              var broken = it.broken().edit().accept(copies);
              assertThat(examples).allMatch(example -> Trial.of(broken, example).passes());
            });
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws InterruptedException {
    var breaks = Breaks.of(SMALL).all();
    var noticing = Noticing.of(SMALL, examples(SMALL, 20));

    assertThat(noticing.verdicts(breaks, 1, done -> {}))
        .isEqualTo(noticing.verdicts(breaks, 4, done -> {}));
  }

  @Test
  void everyBreakIsDifferentFromTheWholeAndFromEveryOther() {
    var breaks = Breaks.of(SMALL).all();

    assertThat(breaks).extracting(Break::edit).doesNotHaveDuplicates();
    assertThat(breaks).noneMatch(it -> it.edit().accept(new ChangesNothing()));
  }

  @Test
  void anExampleThatFailsOnTheWholeCatalogNoticesNothing() throws InterruptedException {
    var wrong = new Example("wrong", "", AnswerSheet.EMPTY, expecting("treat"));

    var noticing = Noticing.of(SMALL, List.of(wrong));

    assertThat(noticing.failing()).containsExactly(wrong);
    assertThat(noticing.verdicts(Breaks.of(SMALL).all(), 1, done -> {})).noneMatch(Tried::noticed);
  }

  private static Expectation expecting(String disposition) {
    return Expectation.of(Map.of("disposition", List.of(disposition)));
  }

  private static List<Example> examples(Catalog catalog, int count) {
    var sheets = new RandomSheets(catalog, SEED);
    var examples = new ArrayList<Example>();
    for (var i = 0; i < count; i++) {
      var sheet = sheets.next();
      var advice = Advisor.advise(catalog, sheet, Timetable.UNDATED);
      examples.add(new Example("number " + i, "", sheet, all(advice)));
    }
    return examples;
  }

  private static Expectation all(Advice advice) {
    var words = new TreeMap<String, List<String>>();
    var outcome = advice.outcome();
    var plain = outcome.equals("treat") || outcome.equals("incomplete");
    words.put("disposition", List.of(plain ? outcome : "refer"));
    words.put("all-flags", List.copyOf(Outcomes.flags(advice)));
    words.put("missing", advice.missing().stream().map(it -> it.item().value()).toList());
    advice
        .plan()
        .ifPresent(
            plan -> {
              words.put("condition", List.of(plan.condition().id()));
              words.put("sessions", List.of(String.valueOf(plan.sessions().size())));
              words.put("weeks", List.of(String.valueOf(plan.weeks())));
            });
    return Expectation.of(words);
  }

  private static Catalog small() {
    try {
      return ShippedCatalog.load(Files.readString(Path.of("src/test/resources/bad/base.yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class ChangesNothing implements Edit.Cases<Boolean> {
    @Override
    public Boolean finding(Edit.OfFinding it) {
      return it.before().equals(it.after());
    }

    @Override
    public Boolean caution(Edit.OfCaution it) {
      return it.before().equals(it.after());
    }

    @Override
    public Boolean condition(Edit.OfCondition it) {
      return it.before().equals(it.after());
    }

    @Override
    public Boolean item(Edit.OfItem it) {
      return it.before().equals(it.after());
    }

    @Override
    public Boolean planning(Edit.OfPlanning it) {
      return it.before().equals(it.after());
    }
  }
}
