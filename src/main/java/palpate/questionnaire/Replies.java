package palpate.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A client's sheet read against the questionnaire: which items apply, and what is still open.
 *
 * <p>Remembers what it worked out; meant for one thread and one evaluation.
 */
public final class Replies {
  private final Questionnaire questionnaire;
  private final AnswerSheet sheet;
  private final Map<ItemId, Answer> answers;
  private final Map<ItemId, PresenceRange> applies = new HashMap<>();
  private final Map<String, PresenceRange> named = new HashMap<>();

  public Replies(Questionnaire questionnaire, AnswerSheet sheet) {
    this.questionnaire = questionnaire;
    this.sheet = sheet;
    this.answers = new HashMap<>(sheet.answers());
  }

  public AnswerSheet sheet() {
    return sheet;
  }

  public Optional<Answer> answer(ItemId item) {
    return Optional.ofNullable(answers.get(item));
  }

  public Item item(ItemId id) {
    return questionnaire.item(id);
  }

  /** Whether the item is one to ask, as far as the answers tell. */
  public PresenceRange applies(ItemId item) {
    var known = applies.get(item);
    if (known == null) {
      known = questionnaire.item(item).enableWhen().range(this);
      applies.put(item, known);
    }
    return known;
  }

  /** What a named criterion amounts to; many others ask for the same one. */
  PresenceRange remembered(Criteria.Named criterion) {
    var known = named.get(criterion.id());
    if (known == null) {
      known = criterion.when().range(this);
      named.put(criterion.id(), known);
    }
    return known;
  }

  /** Whether the item is unanswered and is, or may turn out to be, one to ask. */
  public boolean isOpen(ItemId item) {
    return answer(item).isEmpty() && !applies(item).isAbsent();
  }

  /** What to answer next for the items that a plan cannot do without. */
  public List<ItemId> openRequired() {
    var open = new TreeSet<ItemId>();
    questionnaire.items().stream()
        .filter(Item::required)
        .forEach(item -> collectOpen(item.id(), open));
    return inOrder(open);
  }

  /** Items answered although, by the other answers, they would not have been asked. */
  public List<ItemId> unexpected() {
    return sheet.answers().keySet().stream().filter(item -> applies(item).isAbsent()).toList();
  }

  /**
   * Adds what to answer next to settle an open item: the item itself when it is known to apply,
   * else whatever decides whether it does.
   */
  void collectOpen(ItemId item, Set<ItemId> into) {
    if (!isOpen(item)) {
      return;
    }
    if (applies(item).isSettled()) {
      into.add(item);
    } else {
      questionnaire.item(item).enableWhen().collectOpen(this, into);
    }
  }

  /** The items to ask, in order, that have no answer yet. */
  public List<ItemId> inOrder(Set<ItemId> items) {
    var ordered = new ArrayList<ItemId>();
    for (var item : questionnaire.items()) {
      if (items.contains(item.id())) {
        ordered.add(item.id());
      }
    }
    return List.copyOf(ordered);
  }

  /** The answer in the words of its options. */
  public Reply reply(ItemId id) {
    var item = item(id);
    return new Reply(id, item.ask(), answer(id).map(item::words).orElse(""));
  }

  /** Adds the wanted options that were chosen, or that the client was not sure about. */
  void collectChosen(ItemId id, Set<String> wanted, Answer answer, Set<Reply> into) {
    var item = item(id);
    answer
        .accept(new AnswerWords(item))
        .only(wanted)
        .forEach(words -> into.add(new Reply(id, item.ask(), words)));
  }
}
