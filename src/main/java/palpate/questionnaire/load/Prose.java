package palpate.questionnaire.load;

import java.util.Optional;
import palpate.source.Problem;
import palpate.source.tree.Fields;

/** Reads texts that people will see: one line, and not too long for it. */
public final class Prose {
  /** A heading, in characters. */
  public static final int HEADING = 60;

  /** Names and labels, in characters. */
  public static final int NAME = 200;

  /** One statement. */
  public static final int STATEMENT = 400;

  /** A few sentences. */
  public static final int PARAGRAPH = 800;

  private Prose() {}

  public static Optional<String> name(Fields fields, String key) {
    return text(fields, key, NAME);
  }

  public static Optional<String> statement(Fields fields, String key) {
    return text(fields, key, STATEMENT);
  }

  public static Optional<String> paragraph(Fields fields, String key) {
    return text(fields, key, PARAGRAPH);
  }

  /** The text without line breaks and runs of blanks; reports one of more than {@code most}. */
  public static Optional<String> text(Fields fields, String key, int most) {
    var text = fields.text(key).map(it -> it.replaceAll("\\s+", " "));
    if (text.isPresent() && text.get().length() > most) {
      fields
          .problems()
          .add(
              Problem.error(
                      "too-long",
                      fields.valueSpan(key),
                      "'%s' of %s has %s characters, and people are shown at most %s"
                          .formatted(key, fields.what(), text.get().length(), most))
                  .withHint("say it shorter, or divide it"));
      return Optional.empty();
    }
    return text;
  }

  /** Empty when the key is absent. */
  public static String optional(Fields fields, String key, int most) {
    return fields.has(key) ? text(fields, key, most).orElse("") : "";
  }
}
