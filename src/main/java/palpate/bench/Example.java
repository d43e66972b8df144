package palpate.bench;

import java.util.Objects;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Expectation;

/**
 * Answers together with what should come of them.
 *
 * @param file the name of the file that says so
 * @param title what it is about; may be empty
 */
public record Example(String file, String title, AnswerSheet sheet, Expectation expectation) {
  public Example {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(expectation, "expectation");
  }
}
