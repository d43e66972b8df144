package palpate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import palpate.advice.Advice;
import palpate.advice.Advisor;
import palpate.bench.Example;
import palpate.bench.Trial;
import palpate.catalog.Catalog;
import palpate.catalog.Condition;
import palpate.catalog.Level;
import palpate.fixtures.Outcomes;
import palpate.fixtures.ShippedCatalog;
import palpate.plan.Timetable;
import palpate.questionnaire.load.AnswersFile;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.SourceText;

/** Every file in {@code examples/} leads to what it says it expects. */
public class ExamplesTest {
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
      advise(file).plan().ifPresent(plan -> planned.add(plan.condition().id()));
      missed.addAll(file.expectation().near());
    }

    assertThat(CATALOG.conditions())
        .filteredOn(it -> it.mode() != Condition.Mode.REFER)
        .extracting(it -> it.id())
        .isSubsetOf(planned);
    assertThat(CATALOG.conditions()).extracting(it -> it.id()).isSubsetOf(missed);
  }

  public static List<Path> files() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      return files.filter(path -> name(path).matches(".+\\.(yaml|yml|json)")).sorted().toList();
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

    assertThat(file.expectation().expectsNothing()).as("says what it expects").isFalse();
    assertThat(Trial.of(CATALOG, example(path, file)).differences()).isEmpty();
  }

  private static Example example(Path path, AnswersFile file) {
    return new Example(path.toString(), file.title(), file.sheet(), file.expectation());
  }

  private static Advice advise(AnswersFile file) {
    return Advisor.advise(CATALOG, file.sheet(), Timetable.UNDATED);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
