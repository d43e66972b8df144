package palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import palpate.ExamplesTest;
import palpate.bench.Example;
import palpate.bench.breaks.BreakReport;
import palpate.bench.breaks.Breaks;
import palpate.bench.breaks.Noticing;
import palpate.bench.breaks.Score;
import palpate.catalog.LocatedCatalog;
import palpate.catalog.load.CatalogReader;
import palpate.fixtures.ShippedCatalog;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.SourceText;

/** The examples notice when the shipped catalog is broken; in the profile {@code long}. */
@EnabledIfSystemProperty(named = "palpate.long", matches = "true")
class BreaksTest {

  @Test
  void theExamplesNoticeEveryBrokenDangerAndMostOfTheRest() throws Exception {
    var known =
        CatalogReader.readLocated(new SourceText("conditions.yaml", ShippedCatalog.text()))
            .value()
            .orElseThrow();

    var report = report(known);

    assertThat(report.total().reaches(new BigDecimal("0.85"))).as("all").isTrue();
    assertThat(report.groups().subList(1, report.groups().size()))
        .as("red flags, contraindications and what they read, then the gravest")
        .allMatch(score -> score.reaches(new BigDecimal("0.95")))
        .last()
        .matches(score -> score.noticed() == score.total());
    report.groups().stream().map(Score::toString).forEach(System.err::println);
  }

  private static BreakReport report(LocatedCatalog known) throws Exception {
    var breaks = Breaks.of(known.catalog());
    var noticing = Noticing.of(known.catalog(), examples(known));
    var threads = Runtime.getRuntime().availableProcessors();
    var tried = noticing.verdicts(breaks.all(), threads, done -> {});
    return BreakReport.of(known, breaks, tried, noticing);
  }

  private static List<Example> examples(LocatedCatalog known) throws IOException {
    var examples = new ArrayList<Example>();
    for (Path path : ExamplesTest.files()) {
      var source = new SourceText(path.toString(), Files.readString(path));
      var file = AnswersReader.read(source, known.catalog().questionnaire()).value().orElseThrow();
      examples.add(new Example(path.toString(), file.title(), file.sheet(), file.expectation()));
    }
    return examples;
  }
}
