package palpate.interview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import palpate.questionnaire.Answer;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Questionnaire;

/**
 * One client's interview so far, and where in it the client is.
 *
 * @param sheet the answers that stand
 * @param before answers that were taken back since another one changed; they are offered again
 * @param asked what was put to the client, in that order
 * @param skipped what of it stays without an answer
 * @param at the place among {@code asked} that is before the client; its size for a new item
 */
public record Sitting(
    AnswerSheet sheet, AnswerSheet before, List<ItemId> asked, SortedSet<ItemId> skipped, int at) {
  public Sitting {
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(before, "before");
    asked = List.copyOf(asked);
    skipped = Collections.unmodifiableSortedSet(new TreeSet<>(skipped));
    if (at < 0 || at > asked.size()) {
      throw new IllegalArgumentException("place %s of %s".formatted(at, asked.size()));
    }
  }

  /** Nothing asked yet, perhaps with answers from elsewhere. */
  public static Sitting begin(AnswerSheet sheet) {
    return resume(sheet, List.of(), Set.of());
  }

  /** Goes on where a client left. */
  public static Sitting resume(AnswerSheet sheet, List<ItemId> asked, Collection<ItemId> skipped) {
    return new Sitting(sheet, AnswerSheet.EMPTY, asked, new TreeSet<>(skipped), asked.size());
  }

  /** The item before the client, when it was asked already. */
  public Optional<ItemId> again() {
    return at < asked.size() ? Optional.of(asked.get(at)) : Optional.empty();
  }

  public boolean mayGoBack() {
    return at > 0;
  }

  /** To the item asked before this one; the same place when there is none. */
  public Sitting back() {
    return to(Math.max(0, at - 1));
  }

  /** Past all that was asked. */
  public Sitting end() {
    return to(asked.size());
  }

  /** To an item that has an answer, or was skipped. */
  public Sitting to(ItemId item) {
    return asked.contains(item)
        ? to(asked.indexOf(item))
        : new Sitting(sheet, before, plus(item), skipped, asked.size());
  }

  /** All answers ever given; those that stand win. */
  public AnswerSheet given() {
    var given = new TreeMap<>(before.answers());
    given.putAll(sheet.answers());
    return AnswerSheet.of(given);
  }

  /**
   * Takes an answer, and goes on. When it differs from one before, answers to items that apply
   * because of it are taken back, to be asked again. The first answer to an item takes none back:
   * what a file says already is not asked again.
   */
  public Sitting answer(Questionnaire questionnaire, ItemId item, Answer answer) {
    var changes = sheet.answer(item).filter(it -> !it.equals(answer)).isPresent();
    var skips = new TreeSet<>(skipped);
    skips.remove(item);
    var next = new Sitting(sheet.with(item, answer), before, plus(item), skips, at);
    return (changes ? next.withoutDependents(questionnaire, item) : next).after(item);
  }

  /** Leaves an item without an answer, and goes on. */
  public Sitting skip(Questionnaire questionnaire, ItemId item) {
    var skips = new TreeSet<>(skipped);
    skips.add(item);
    var next = new Sitting(sheet.without(item), before, plus(item), skips, at);
    var same = sheet.answer(item).isEmpty();
    return (same ? next : next.withoutDependents(questionnaire, item)).after(item);
  }

  private Sitting to(int place) {
    return new Sitting(sheet, before, asked, skipped, place);
  }

  private Sitting after(ItemId item) {
    return to(asked.indexOf(item) + 1);
  }

  /** In its place when it is before the client; else at the end, where it is asked anew. */
  private List<ItemId> plus(ItemId item) {
    if (again().equals(Optional.of(item))) {
      return asked;
    }
    var more = new ArrayList<>(asked);
    more.remove(item);
    more.add(item);
    return more;
  }

  private Sitting withoutDependents(Questionnaire questionnaire, ItemId changed) {
    var dependents = dependents(questionnaire, changed);
    var stands = new TreeMap<>(sheet.answers());
    stands.keySet().removeAll(dependents);
    var back = new TreeMap<>(given().answers());
    back.keySet().removeAll(stands.keySet());
    var path = new ArrayList<>(asked);
    path.removeAll(dependents);
    var skips = new TreeSet<>(skipped);
    skips.removeAll(dependents);
    return new Sitting(AnswerSheet.of(stands), AnswerSheet.of(back), path, skips, 0);
  }

  /** The items that apply, or not, because of an answer, or of an answer to one of them. */
  private static Set<ItemId> dependents(Questionnaire questionnaire, ItemId changed) {
    var read = new HashSet<>(Set.of(changed));
    for (var item : questionnaire.items()) {
      var reads = new HashSet<ItemId>();
      item.enableWhen().collectItems(reads);
      if (!Collections.disjoint(reads, read)) {
        read.add(item.id());
      }
    }
    read.remove(changed);
    return read;
  }
}
