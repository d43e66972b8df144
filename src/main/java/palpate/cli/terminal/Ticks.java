package palpate.cli.terminal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerOption;

/** What is ticked in a list: options, or "none of these", or "not sure" alone. */
final class Ticks {
  private final Set<String> ticked = new TreeSet<>();
  private final Set<String> unsure = new TreeSet<>();

  /** Takes over an answer that was given before. */
  void take(Answer.Chosen answer) {
    ticked.addAll(answer.options());
    unsure.addAll(answer.unsure());
    if (isEmpty()) {
      ticked.add(AnswerOption.NONE);
    }
  }

  Set<String> ticked() {
    return Set.copyOf(ticked);
  }

  boolean isEmpty() {
    return ticked.isEmpty() && unsure.isEmpty();
  }

  boolean isTicked(String id) {
    return ticked.contains(id);
  }

  boolean isUnsure(String id) {
    return unsure.contains(id);
  }

  /** How many options are ticked or marked. */
  int options() {
    return unsure.size() + (int) ticked.stream().filter(id -> !standsAlone(id)).count();
  }

  /** Ticks it, or takes the tick away. */
  void toggle(String id) {
    if (ticked.remove(id)) {
      return;
    }
    tick(id);
  }

  void tick(String id) {
    makeRoom(id);
    unsure.remove(id);
    ticked.add(id);
  }

  /** Marks an option as one that the client is not sure about, or takes the mark away. */
  void toggleUnsure(String id) {
    if (unsure.remove(id)) {
      return;
    }
    makeRoom(id);
    ticked.remove(id);
    unsure.add(id);
  }

  /** "None of these" and "not sure" stand alone. */
  private void makeRoom(String id) {
    if (standsAlone(id)) {
      ticked.clear();
      unsure.clear();
    } else {
      ticked.removeAll(List.of(AnswerOption.NONE, AnswerOption.NOT_SURE));
    }
  }

  static boolean standsAlone(String id) {
    return id.equals(AnswerOption.NONE) || id.equals(AnswerOption.NOT_SURE);
  }

  Answer answer() {
    if (ticked.contains(AnswerOption.NOT_SURE)) {
      return new Answer.NotSure();
    }
    var options = new TreeSet<>(ticked);
    options.remove(AnswerOption.NONE);
    return new Answer.Chosen(options, new TreeSet<>(unsure));
  }
}
