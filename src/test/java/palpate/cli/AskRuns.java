package palpate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import palpate.fixtures.ShippedCatalog;
import palpate.interview.Interview;
import palpate.interview.Interview.Extent;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.render.AnswersRenderer;

/** Runs of the interview as a command. */
abstract class AskRuns {
  static final Interview ENOUGH = new Interview(ShippedCatalog.get(), Extent.ENOUGH);
  static final Interview FULL = new Interview(ShippedCatalog.get(), Extent.FULL);
  static final String DESK = "desk-neck-shoulder";
  static final String CALL = "Call 000";

  @TempDir Path folder;

  Path state;

  @BeforeEach
  void keepAwayFromTheRealState() {
    state = folder.resolve("state");
  }

  static Script knee() {
    return Script.of(sheet("knee-osteoarthritis"));
  }

  static Script emergency() {
    return knee().at("danger-now", Intent.give(Answer.Chosen.of("chest-pain")));
  }

  static String lines(Script script) {
    return Played.lines(ENOUGH, script, AnswerSheet.EMPTY);
  }

  static AnswerSheet sheet(String example) {
    return Examples.sheet(example);
  }

  void write(String name, AnswerSheet sheet) throws IOException {
    var text = new StringBuilder();
    new AnswersRenderer(ShippedCatalog.get()).render(sheet, text);
    Files.writeString(folder.resolve(name), text);
  }

  /** How each question began. */
  static List<String> questions(String err) {
    return err.lines()
        .filter(it -> it.startsWith("How ") || it.startsWith("Where "))
        .map(it -> it.replaceFirst("(?<=it) usually.*", ""))
        .map(it -> it.replaceFirst("(?<=it\\?) Tick.*", ""))
        .toList();
  }

  Run ask(String typed, String... args) {
    return Run.asked(folder, environment(), typed, command(args));
  }

  Run askWithOutElsewhere(String typed, String... args) {
    return Run.askedWithOutElsewhere(folder, environment(), typed, command(args));
  }

  static String[] command(String... args) {
    var command = new ArrayList<>(List.of("ask", "--plain"));
    command.addAll(List.of(args));
    return command.toArray(String[]::new);
  }

  Map<String, String> environment() {
    return Map.of("XDG_STATE_HOME", state.toString(), "HOME", folder.toString());
  }

  List<Path> kept() throws IOException {
    var interviews = state.resolve("palpate/interviews");
    if (!Files.exists(interviews)) {
      return List.of();
    }
    try (var files = Files.list(interviews)) {
      return files.filter(it -> it.toString().endsWith(".yaml")).toList();
    }
  }
}
