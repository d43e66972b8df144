package palpate.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import palpate.cli.terminal.Move;
import palpate.cli.terminal.Question;
import palpate.cli.terminal.Review;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;

/** Somebody who answers as a sheet says, and now and then does something else. */
final class Script implements Person {
  private final Map<ItemId, Answer> meant;
  private final Map<ItemId, Deque<List<Intent>>> visits = new HashMap<>();
  private final Deque<Move> reviews = new ArrayDeque<>();
  private final List<Intent> first = new ArrayList<>();
  private final Set<ItemId> seen = new HashSet<>();
  private final Map<ItemId, Answer> given = new HashMap<>();
  private int backs;
  private int backsAtReview;

  private Script(AnswerSheet meant) {
    this.meant = new HashMap<>(meant.answers());
  }

  /** Answers what the sheet does not say as a healthy person would. */
  static Script of(AnswerSheet meant) {
    return new Script(meant);
  }

  /** What to do when a question comes up, the first time; called again, the time after that. */
  Script at(String item, Intent... intents) {
    visits.computeIfAbsent(new ItemId(item), it -> new ArrayDeque<>()).add(List.of(intents));
    return this;
  }

  /** What to do before the first answer to each question. */
  Script always(Intent... intents) {
    first.addAll(List.of(intents));
    return this;
  }

  /** What to do when the list of answers comes up; called again, the time after that. */
  Script atReview(Move move) {
    reviews.add(move);
    return this;
  }

  Script changeAtReview(String item) {
    return atReview(new Move.Change(new ItemId(item)));
  }

  /** Goes back from the list of answers to the first question, and then forward again. */
  Script backFromReview() {
    backsAtReview = Integer.MAX_VALUE;
    return atReview(new Move.Back());
  }

  /** The answers that were meant to stand in the end. */
  AnswerSheet meant() {
    return AnswerSheet.of(given);
  }

  @Override
  public List<Intent> at(Question question) {
    if (backs > 0 && question.mayGoBack()) {
      backs--;
      return List.of(Intent.BACK);
    }
    backs = 0;
    var item = question.item().id();
    var intents = new ArrayList<Intent>(seen.add(item) ? first : List.of());
    var visit = visits.getOrDefault(item, new ArrayDeque<>()).poll();
    intents.addAll(visit == null ? List.of() : visit);
    if (intents.isEmpty() || !leaves(intents.get(intents.size() - 1))) {
      var calm = question.item().kind().accept(new CalmAnswer());
      intents.add(Intent.give(meant.computeIfAbsent(item, it -> calm)));
    }
    remember(item, intents.get(intents.size() - 1));
    return List.copyOf(intents);
  }

  private static boolean leaves(Intent intent) {
    return intent instanceof Intent.Do;
  }

  private void remember(ItemId item, Intent last) {
    if (last instanceof Intent.Do it && it.move() instanceof Move.GiveAnswer answer) {
      meant.put(item, answer.answer());
      given.put(item, answer.answer());
    }
    if (last.equals(Intent.SKIP)) {
      given.remove(item);
    }
  }

  @Override
  public Move at(Review review) {
    var move = reviews.isEmpty() ? new Move.Finish() : reviews.remove();
    backs = move.equals(new Move.Back()) ? backsAtReview : 0;
    return move;
  }
}
