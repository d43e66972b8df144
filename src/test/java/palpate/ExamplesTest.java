package palpate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import palpate.advice.Advice;
import palpate.advice.Advisor;
import palpate.catalog.Catalog;
import palpate.catalog.Level;
import palpate.fixtures.Outcomes;
import palpate.fixtures.ShippedCatalog;
import palpate.plan.Timetable;
import palpate.questionnaire.Expectation;
import palpate.questionnaire.load.AnswersFile;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.SourceText;

/** Every file in {@code examples/} leads to what it says it expects. */
class ExamplesTest {
  private static final Catalog CATALOG = ShippedCatalog.get();
  private static final Path FOLDER = Path.of("examples");

  @TestFactory
  Stream<DynamicTest> leadsToWhatItExpects() throws IOException {
    return files().stream()
        .map(path -> DynamicTest.dynamicTest(name(path), () -> assertExpectation(path)));
  }

  @Test
  void everyEmergencyHasAnExampleThatRaisesIt() throws IOException {
    var raised = new TreeSet<String>();
    for (var path : files()) {
      raised.addAll(Outcomes.flags(advise(read(path))));
    }

    assertThat(CATALOG.redFlags())
        .filteredOn(flag -> flag.level() == Level.EMERGENCY)
        .extracting(flag -> flag.id())
        .isSubsetOf(raised);
  }

  @Test
  void everyConditionIsPlannedInOneExampleAndNarrowlyMissedInAnother() throws IOException {
    var planned = new TreeSet<String>();
    var missed = new TreeSet<String>();
    for (var path : files()) {
      var file = read(path);
      Outcomes.plan(advise(file)).ifPresent(plan -> planned.add(plan.condition().id()));
      missed.addAll(file.expectation().near());
    }

    assertThat(CATALOG.conditions()).extracting(it -> it.id()).isSubsetOf(planned);
    assertThat(CATALOG.conditions()).extracting(it -> it.id()).isSubsetOf(missed);
  }

  public static List<Path> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(path -> !name(path).endsWith(".md")).sorted().toList();
    }
  }

  static AnswersFile read(Path path) throws IOException {
    var source = new SourceText(path.toString(), Files.readString(path));
    var loaded = AnswersReader.read(source, CATALOG.questionnaire());
    assertThat(loaded.problems()).isEmpty();
    return loaded.value().orElseThrow();
  }

  private static void assertExpectation(Path path) throws IOException {
    var file = read(path);
    var expected = file.expectation();

    assertThat(expected.expectsNothing()).as("says what it expects").isFalse();
    assertThat(differences(expected, advise(file))).isEmpty();
  }

  private static Advice advise(AnswersFile file) {
    return Advisor.advise(CATALOG, file.sheet(), Timetable.UNDATED);
  }

  private static List<String> differences(Expectation expected, Advice advice) {
    var differences = new ArrayList<String>();
    var outcome = Outcomes.word(advice);
    var referred = !outcome.equals("treat") && !outcome.equals("incomplete");
    compare(differences, "disposition", expected.disposition(), referred ? "refer" : outcome);
    compare(differences, "urgency", expected.urgency(), referred ? outcome : "");
    var plan = Outcomes.plan(advice);
    var condition = plan.map(it -> it.condition().id()).orElse("");
    compare(differences, "condition", expected.condition(), condition);
    var sessions = plan.map(it -> it.sessions().size()).orElse(0);
    if (expected.sessions() != 0 && expected.sessions() != sessions) {
      differences.add("sessions: expected %d, was %d".formatted(expected.sessions(), sessions));
    }
    contains(differences, "flags", expected.flags(), Outcomes.flags(advice));
    contains(
        differences, "modifications", expected.modifications(), Outcomes.modifications(advice));
    var missing = advice.missing().stream().map(it -> it.item().value()).toList();
    contains(differences, "missing", expected.missing(), missing);
    if (expected.near().contains(condition)) {
      differences.add("near: " + condition + " is the best match");
    }
    return differences;
  }

  private static void compare(List<String> differences, String what, String want, String got) {
    if (!want.isEmpty() && !want.equals(got)) {
      differences.add("%s: expected %s, was %s".formatted(what, want, got));
    }
  }

  private static void contains(
      List<String> differences, String what, List<String> want, Iterable<String> got) {
    for (var id : want) {
      var found = false;
      for (var other : got) {
        found |= other.equals(id);
      }
      if (!found) {
        differences.add("%s: expected %s among %s".formatted(what, id, got));
      }
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
