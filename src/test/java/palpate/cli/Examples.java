package palpate.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import palpate.fixtures.ShippedCatalog;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Questionnaire;
import palpate.questionnaire.load.AnswersReader;
import palpate.source.SourceText;

/** The answers of the examples. */
final class Examples {
  private Examples() {}

  static AnswerSheet sheet(String name) {
    return sheet(name, ShippedCatalog.get().questionnaire());
  }

  static AnswerSheet sheet(String name, Questionnaire questions) {
    try {
      var text = Files.readString(Path.of("examples", name + ".yaml"));
      return AnswersReader.read(new SourceText(name, text), questions)
          .value()
          .orElseThrow()
          .sheet();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
