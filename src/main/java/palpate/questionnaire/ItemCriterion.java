package palpate.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A criterion that reads the answer to one item. */
public sealed interface ItemCriterion extends Criterion {
  ItemId item();

  /** Whether this answer, which is not "not sure" as a whole, meets the criterion. */
  Presence test(Answer answer);

  /**
   * {@inheritDoc} An answer counts even where the item would not have been asked; without one, an
   * item that does not apply makes the criterion absent.
   */
  @Override
  default PresenceRange range(Replies replies) {
    var answer = replies.answer(item());
    if (answer.isPresent()) {
      var presence = test(answer.get());
      return new PresenceRange(presence, presence);
    }
    return replies.isOpen(item()) ? PresenceRange.UNANSWERED : PresenceRange.ABSENT;
  }

  @Override
  default void collectOpen(Replies replies, Set<ItemId> into) {
    replies.collectOpen(item(), into);
  }

  @Override
  default void collectReplies(Replies replies, boolean holds, Set<Reply> into) {
    if (replies.answer(item()).isPresent()) {
      into.add(replies.reply(item()));
    }
  }

  @Override
  default void collectItems(Set<ItemId> into) {
    into.add(item());
  }

  @Override
  default List<Criterion> parts() {
    return List.of();
  }

  /** Holds when at least one of {@code options} was chosen. */
  record ChosenIn(ItemId item, SortedSet<String> options) implements ItemCriterion {
    public ChosenIn {
      Objects.requireNonNull(item, "item");
      options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
      if (options.isEmpty()) {
        throw new IllegalArgumentException("no option of " + item + " is wanted");
      }
    }

    @Override
    public Presence test(Answer answer) {
      return answer.accept(
          new Test() {
            @Override
            public Presence chosen(Answer.Chosen chosen) {
              if (!Collections.disjoint(chosen.options(), options)) {
                return Presence.PRESENT;
              }
              return Collections.disjoint(chosen.unsure(), options)
                  ? Presence.ABSENT
                  : Presence.UNKNOWN;
            }
          });
    }

    @Override
    public void collectReplies(Replies replies, boolean holds, Set<Reply> into) {
      var answer = replies.answer(item);
      if (holds && answer.isPresent()) {
        replies.collectChosen(item, options, answer.get(), into);
      } else {
        ItemCriterion.super.collectReplies(replies, holds, into);
      }
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.chosen(this);
    }
  }

  /** Holds when the number lies from {@code atLeast} to {@code atMost}, both included. */
  record AmountWithin(ItemId item, BigDecimal atLeast, BigDecimal atMost) implements ItemCriterion {
    public AmountWithin {
      Objects.requireNonNull(item, "item");
      if (atLeast.compareTo(atMost) > 0) {
        throw new IllegalArgumentException(atLeast + " is above " + atMost);
      }
    }

    @Override
    public Presence test(Answer answer) {
      return answer.accept(
          new Test() {
            @Override
            public Presence amount(Answer.Amount amount) {
              return amount.value().compareTo(atLeast) >= 0 && amount.value().compareTo(atMost) <= 0
                  ? Presence.PRESENT
                  : Presence.ABSENT;
            }
          });
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.amount(this);
    }
  }

  /** Holds when the date lies from {@code from} to {@code to}, both included. */
  record DayWithin(ItemId item, LocalDate from, LocalDate to) implements ItemCriterion {
    public DayWithin {
      Objects.requireNonNull(item, "item");
      if (from.isAfter(to)) {
        throw new IllegalArgumentException(from + " is after " + to);
      }
    }

    @Override
    public Presence test(Answer answer) {
      return answer.accept(
          new Test() {
            @Override
            public Presence day(Answer.Day day) {
              return day.date().isBefore(from) || day.date().isAfter(to)
                  ? Presence.ABSENT
                  : Presence.PRESENT;
            }
          });
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.day(this);
    }
  }

  /** Answers of the kind that the item takes; the readers of answers let no other through. */
  abstract class Test implements Answer.Cases<Presence> {
    @Override
    public Presence chosen(Answer.Chosen answer) {
      return wrong(answer);
    }

    @Override
    public Presence amount(Answer.Amount answer) {
      return wrong(answer);
    }

    @Override
    public Presence day(Answer.Day answer) {
      return wrong(answer);
    }

    @Override
    public Presence words(Answer.Words answer) {
      return wrong(answer);
    }

    @Override
    public Presence notSure(Answer.NotSure answer) {
      return Presence.UNKNOWN;
    }

    private static Presence wrong(Answer answer) {
      throw new IllegalStateException("an answer of the wrong kind: " + answer);
    }
  }
}
