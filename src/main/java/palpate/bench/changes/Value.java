package palpate.bench.changes;

import java.util.List;
import java.util.Objects;
import palpate.questionnaire.Criterion;
import palpate.source.SourceSpan;

/**
 * What stands under a key.
 *
 * @param words as the file has it, on one line
 * @param criterion none or one: what was loaded of it, where it is a criterion
 */
public record Value(String words, List<Criterion> criterion, SourceSpan span) {
  public Value {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(span, "span");
    criterion = List.copyOf(criterion);
  }
}
