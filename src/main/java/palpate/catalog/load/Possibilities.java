package palpate.catalog.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Criterion;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Questionnaire;
import palpate.questionnaire.Replies;

/**
 * Whether answers exist that make a criterion hold, and others that make it fail. All that can make
 * a difference are tried: items that apply are answered, those that do not are left out.
 */
final class Possibilities {
  private final Questionnaire questionnaire;
  private final Criterion criterion;
  private final List<Item> items;
  private final List<List<Answer>> answers;
  private boolean holds;
  private boolean fails;
  private int triesLeft;

  private Possibilities(Questionnaire questionnaire, Criterion criterion, int mostTries) {
    this.questionnaire = questionnaire;
    this.criterion = criterion;
    this.triesLeft = mostTries;
    this.items = itemsThatMatter();
    var tests = new ItemTests();
    criterion.accept(tests);
    items.forEach(item -> item.enableWhen().accept(tests));
    this.answers =
        items.stream().map(item -> TellingAnswers.of(item.kind(), tests.of(item.id()))).toList();
  }

  /** Gives up after so many tries; then neither "never" is true. */
  static Possibilities of(Questionnaire questionnaire, Criterion criterion, int mostTries) {
    var possibilities = new Possibilities(questionnaire, criterion, mostTries);
    possibilities.explore(AnswerSheet.EMPTY, 0);
    return possibilities;
  }

  boolean neverHolds() {
    return triesLeft > 0 && !holds;
  }

  boolean neverFails() {
    return triesLeft > 0 && !fails;
  }

  private void explore(AnswerSheet sheet, int depth) {
    if (triesLeft <= 0 || (holds && fails)) {
      return;
    }
    triesLeft--;
    var replies = new Replies(questionnaire, sheet);
    var range = criterion.range(replies);
    if (range.isSettled()) {
      holds |= range.isPresent();
      fails |= range.isAbsent();
    } else if (depth < items.size()) {
      exploreAnswers(sheet, depth, replies);
    } else {
      triesLeft = 0; // it hangs on an item with too many answers to try
    }
  }

  private void exploreAnswers(AnswerSheet sheet, int depth, Replies replies) {
    var applies = replies.applies(items.get(depth).id());
    var tried = applies.isAbsent() ? List.<Answer>of() : answers.get(depth);
    tried.forEach(answer -> explore(sheet.with(items.get(depth).id(), answer), depth + 1));
    if (tried.isEmpty() || !applies.isSettled()) {
      explore(sheet, depth + 1);
    }
  }

  /** What the criterion reads, and what decides whether that applies, in the order of asking. */
  private List<Item> itemsThatMatter() {
    Set<ItemId> ids = new TreeSet<>();
    criterion.collectItems(ids);
    var matter = new ArrayList<Item>();
    var all = questionnaire.items();
    for (var i = all.size() - 1; i >= 0; i--) {
      if (ids.contains(all.get(i).id())) {
        matter.add(0, all.get(i));
        all.get(i).enableWhen().collectItems(ids);
      }
    }
    return List.copyOf(matter);
  }
}
