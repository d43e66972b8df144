package palpate.questionnaire.load;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Expectation;
import palpate.questionnaire.Trail;
import palpate.source.SourceSpan;

/**
 * What an answers file says.
 *
 * @param title what the file is about, in a few words; empty when it does not say
 * @param about more about it; empty when it does not say
 * @param trail of the unfinished interview that kept it; {@link Trail#NONE} for any other file
 * @param places where each value stands, by path: {@code answers.age}, {@code expect.condition}
 */
public record AnswersFile(
    AnswerSheet sheet,
    Expectation expectation,
    String title,
    String about,
    Trail trail,
    Map<String, SourceSpan> places) {
  public AnswersFile {
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(expectation, "expectation");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(trail, "trail");
    places = Map.copyOf(places);
  }

  /** Where the value of a path stands, for a message about it. */
  public Optional<SourceSpan> place(String path) {
    return Optional.ofNullable(places.get(path));
  }
}
