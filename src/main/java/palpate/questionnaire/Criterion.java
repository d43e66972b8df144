package palpate.questionnaire;

import java.util.List;
import java.util.Set;

/**
 * A test over answers, evaluated in three-valued logic.
 *
 * <p>The combining forms are in {@link Criteria}, the tests of one item in {@link ItemCriterion}.
 */
public sealed interface Criterion
    permits Criteria.All,
        Criteria.Any,
        Criteria.None,
        Criteria.Score,
        Criteria.Named,
        ItemCriterion {

  /** Always holds. */
  Criterion ALWAYS = new Criteria.All(List.of());

  PresenceRange range(Replies replies);

  /** Adds the unanswered items that could still change the range, the deciding ones first. */
  void collectOpen(Replies replies, Set<ItemId> into);

  /** Adds the replies that make it hold, or, for {@code holds} false, that keep it from holding. */
  void collectReplies(Replies replies, boolean holds, Set<Reply> into);

  /** Adds every item that it reads, itself or through a named criterion. */
  void collectItems(Set<ItemId> into);

  /** The criteria that it combines, or the one that it names; a test of an item has none. */
  List<Criterion> parts();

  <R> R accept(Cases<R> cases);

  /** One case for each form. */
  interface Cases<R> {
    R all(Criteria.All criterion);

    R any(Criteria.Any criterion);

    R none(Criteria.None criterion);

    R score(Criteria.Score criterion);

    R named(Criteria.Named criterion);

    R chosen(ItemCriterion.ChosenIn criterion);

    R amount(ItemCriterion.AmountWithin criterion);

    R day(ItemCriterion.DayWithin criterion);
  }
}
