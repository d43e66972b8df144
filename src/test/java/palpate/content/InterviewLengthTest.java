package palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import palpate.advice.Advisor;
import palpate.catalog.Catalog;
import palpate.fixtures.Golden;
import palpate.fixtures.Interviewed;
import palpate.fixtures.RandomSheets;
import palpate.fixtures.ShippedCatalog;
import palpate.interview.Interview;
import palpate.interview.Interview.Extent;
import palpate.plan.Timetable;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.Replies;
import palpate.questionnaire.Stage;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.SourceText;

/**
 * How many of the questions that apply the interview asks before it stops; {@code
 * docs/interview-length.md} holds the figures.
 */
class InterviewLengthTest {
  private static final Catalog CATALOG = ShippedCatalog.get();
  private static final double MOST = 0.60;

  private final Map<String, List<Length>> byOutcome = new TreeMap<>();

  /** Questions asked of those that apply: all of them, and those after safety and health. */
  private record Length(int asked, int full, int askedLater, int fullLater, int estimateOff) {}

  @Test
  void theTypicalCasesAreAskedAsThePageSays() throws IOException {
    var page = Files.readString(Path.of("docs/interview-length.md"));
    for (var path : examples()) {
      if (isTypical(path)) {
        assertThat(page).contains(row(path, length(path)));
      }
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "palpate.long", matches = "true", disabledReason = "takes long")
  void mostOfWhatAppliesAfterTheSafetyStagesIsNeverAsked() throws IOException {
    var rows = new StringBuilder();
    var all = new ArrayList<Length>();
    for (var path : examples()) {
      var length = length(path);
      all.add(length);
      var row = row(path, length);
      System.err.print(row);
      if (isTypical(path)) {
        rows.append(row);
      }
    }

    Golden.check(Path.of("docs/interview-length.md"), page(rows, all));
    assertThat(share(all)).isLessThanOrEqualTo(MOST);
  }

  private static String row(Path path, Length length) {
    return "| %s | %s of %s | %s of %s |%n"
        .formatted(
            path.getFileName().toString().replace(".yaml", ""),
            length.asked(),
            length.full(),
            length.askedLater(),
            length.fullLater());
  }

  private static boolean isTypical(Path path) {
    return CATALOG.condition(path.getFileName().toString().replace(".yaml", "")).isPresent();
  }

  private Length length(Path path) throws IOException {
    var sheet = sheet(path);
    var random = new RandomSheets(CATALOG, path.getFileName().toString().hashCode());
    var interviewed = Interviewed.of(new Interview(CATALOG, Extent.ENOUGH), sheet, random);
    var full = full(interviewed.sheet(), sheet, random);
    var asked = interviewed.asked();
    var off = 0;
    for (var i = 0; i < asked.size(); i++) {
      off += Math.abs(interviewed.steps().get(i).left() - (asked.size() - 1 - i));
    }
    var length = new Length(asked.size(), full.size(), later(asked), later(full), off);
    var outcome = Advisor.advise(CATALOG, interviewed.sheet(), Timetable.UNDATED).outcome();
    byOutcome.computeIfAbsent(outcome, it -> new ArrayList<>()).add(length);
    return length;
  }

  /** Every item of the full form for the same person. */
  private static List<Item> full(AnswerSheet stopped, AnswerSheet says, RandomSheets random) {
    var sheet = stopped;
    var items = new ArrayList<Item>();
    for (var item : CATALOG.questionnaire().items()) {
      var replies = new Replies(CATALOG.questionnaire(), sheet);
      if (replies.answer(item.id()).isPresent()) {
        items.add(item);
      } else if (replies.isOpen(item.id())) {
        items.add(item);
        sheet = sheet.with(item.id(), says.answer(item.id()).orElseGet(() -> random.answer(item)));
      }
    }
    return items;
  }

  private static int later(List<Item> items) {
    return (int) items.stream().filter(it -> it.stage().compareTo(Stage.HEALTH) > 0).count();
  }

  private static double share(List<Length> lengths) {
    return mean(lengths.stream().map(Length::askedLater).toList())
        / mean(lengths.stream().map(Length::fullLater).toList());
  }

  private static double mean(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).average().orElseThrow();
  }

  private String page(CharSequence rows, List<Length> all) {
    var page = new StringBuilder();
    page.append("# How long the interview is\n\n")
        .append("Written by `InterviewLengthTest` (`mvn test -Plong -Dtest=InterviewLengthTest ")
        .append("-Dgolden.update=true`), which also prints every example.\n\n")
        .append("The safety questions come first and are asked of everyone. After them a question ")
        .append("is asked only while its answer can\nchange the outcome: the disposition, the ")
        .append(
            "condition that is chosen, or its plan. `palpate ask --full` asks all that apply.\n")
        .append("\"Later\" are the questions after the stages safety and health: the complaint, ")
        .append("warning signs for its place, details, goals.\n\n")
        .append("| examples, by outcome | number | asked | of | later | of | share of later |\n")
        .append("|---|---|---|---|---|---|---|\n");
    byOutcome.forEach((outcome, lengths) -> page.append(average(outcome, lengths)));
    page.append(average("all", all))
        .append("\nThe number of questions said to be left (\"about 6 left\") is off by ")
        .append(off(all))
        .append(" on average.\n\n")
        .append("## The typical case of each condition\n\n")
        .append("| example | asked | later |\n|---|---|---|\n");
    return page.append(rows).toString();
  }

  private static String average(String name, List<Length> lengths) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f | %.1f | %.1f | %.1f | %.2f |%n",
        name,
        lengths.size(),
        mean(lengths.stream().map(Length::asked).toList()),
        mean(lengths.stream().map(Length::full).toList()),
        mean(lengths.stream().map(Length::askedLater).toList()),
        mean(lengths.stream().map(Length::fullLater).toList()),
        share(lengths));
  }

  private static String off(List<Length> lengths) {
    var steps = mean(lengths.stream().map(Length::asked).toList());
    var off = mean(lengths.stream().map(Length::estimateOff).toList());
    return String.format(Locale.ROOT, "%.1f", off / steps);
  }

  /** Those at the top of the folder: one after the other a person, not an edge. */
  private static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static AnswerSheet sheet(Path path) throws IOException {
    var source = new SourceText(path.toString(), Files.readString(path));
    return AnswersReader.read(source, CATALOG.questionnaire()).value().orElseThrow().sheet();
  }
}
