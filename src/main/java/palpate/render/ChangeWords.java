package palpate.render;

import java.util.List;
import palpate.bench.changes.EntryChange;
import palpate.bench.changes.Value;
import palpate.questionnaire.Questionnaire;
import palpate.source.SourceSpan;

/**
 * What changed between two catalogs, in words.
 *
 * @param before the questions of the old catalog
 * @param after the questions of the new one
 */
record ChangeWords(Questionnaire before, Questionnaire after) {
  private static final String NOTHING = "nothing";

  String before(List<Value> value) {
    return words(value, before);
  }

  String after(List<Value> value) {
    return words(value, after);
  }

  private static String words(List<Value> value, Questionnaire questionnaire) {
    return value.stream().findFirst().map(it -> words(it, questionnaire)).orElse(NOTHING);
  }

  private static String words(Value value, Questionnaire questionnaire) {
    return value.criterion().stream()
        .findFirst()
        .map(new CriterionWords(questionnaire)::of)
        .orElse(value.words());
  }

  static String kind(EntryChange.Kind kind) {
    return switch (kind) {
      case ADDED -> "added";
      case REMOVED -> "removed";
      case CHANGED -> "changed";
    };
  }

  static String place(SourceSpan span) {
    return "%s:%s".formatted(span.source().name(), span.line());
  }
}
