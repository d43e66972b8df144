package palpate.questionnaire;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One client's replies (FHIR's QuestionnaireResponse), by item. */
public record AnswerSheet(SortedMap<ItemId, Answer> answers) {
  public static final AnswerSheet EMPTY = new AnswerSheet(new TreeMap<>());

  public AnswerSheet {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
  }

  public static AnswerSheet of(Map<ItemId, Answer> answers) {
    return new AnswerSheet(new TreeMap<>(answers));
  }

  public Optional<Answer> answer(ItemId item) {
    return Optional.ofNullable(answers.get(item));
  }

  public AnswerSheet with(ItemId item, Answer answer) {
    var changed = new TreeMap<>(answers);
    changed.put(item, answer);
    return new AnswerSheet(changed);
  }

  public AnswerSheet without(ItemId item) {
    var changed = new TreeMap<>(answers);
    changed.remove(item);
    return new AnswerSheet(changed);
  }
}
